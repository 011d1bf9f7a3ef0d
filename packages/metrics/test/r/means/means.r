source("test/r/distributions/emit.r")
# Two samples on one line: how many are in the first, then all values.
pairs <- list(list(c(1, 2, 4), c(3, 5, 9)), list(c(7.5, 10, 10, 5), c(2.5, 5, 7.5, 5)), list(c(1, 2), c(2, 5)),
  list(1e9 + c(1, 2, 3, 4.5), 1e9 + c(2, 2, 5, 8)), list(c(1, 1, 2, 1, 1, 1), c(0, 0, 0, 1, 0, 3)),
  list(sin(1:200), cos(1:200) + 0.1))
for (p in pairs) {
  x <- p[[1]]; y <- p[[2]]; args <- c(length(x), x, y)
  emit("student", args, c(mean(x), var(x), t.test(x)$conf.int))
  w <- t.test(x, y)
  emit("welch", args, c(w$estimate[1] - w$estimate[2], w$statistic, w$parameter, w$p.value, w$conf.int))
  q <- t.test(x, y, paired = TRUE)
  emit("paired", args, c(q$estimate, q$statistic, q$parameter, q$p.value, q$conf.int))
}
for (counts in list(c(5, 10, 20, 40, 25), c(15, 25, 60), c(1, 1), c(0, 3, 0, 1, 0), c(7, 1, 1, 1, 1))) {
  x <- rep(seq(0, 10, length.out = length(counts)), counts)
  emit("satisfaction", counts, c(mean(x), sd(x), t.test(x)$conf.int))
}
finish()
