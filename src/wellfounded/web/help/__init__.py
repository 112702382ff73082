"""Who can help, how to check them, what filing costs: pages for anybody."""
