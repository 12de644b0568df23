### Typographie, selon les normes de chaque langue.
