"""What did immigration courts decide, by the public record? An island that knows no cases."""
