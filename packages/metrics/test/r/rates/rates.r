source("test/r/distributions/emit.r")
for (x in list(c(0, 1), c(1, 1), c(3, 12.5), c(10, 100), c(100, 3), c(12345, 1e6), c(1e6, 2), c(0, 1e-3))) {
  t <- poisson.test(x[1], x[2])
  emit("rate", x, c(t$estimate, t$conf.int))
}
ratios <- list(c(11, 800, 23, 3011), c(0, 10, 5, 10), c(5, 10, 0, 10), c(1, 1, 1, 1), c(3, 100, 9, 110),
  c(250, 1000, 300, 1010), c(1, 5, 40, 90), c(5000, 12, 5200, 11.5))
for (x in ratios) {
  t <- poisson.test(c(x[1], x[3]), c(x[2], x[4]))
  emit("ratio", x, c(t$estimate, t$conf.int, t$p.value))
}
finish()
