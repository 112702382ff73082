"""What did the courts decide, by the public record? An island without cases."""
