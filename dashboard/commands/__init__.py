"""What the `kizuna` command does, one module a command; each returns its exit code."""
