### Typography, by the norms of each language.
