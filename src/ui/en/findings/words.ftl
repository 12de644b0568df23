### Words and numbers: what a translation says, beside what its reference says.
