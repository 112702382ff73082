"""Who can help, how to check them, and what filing costs: pages for anybody, without a case."""
