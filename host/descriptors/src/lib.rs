//! Descriptor files: containers, hex lines, policies, encoding, the command catalogue, scans.
