source("test/r/distributions/emit.r")
shares <- list(c(0, 1), c(1, 1), c(0, 10), c(10, 10), c(1, 10), c(3, 10), c(9, 10), c(81, 263), c(15, 148), c(0, 20),
  c(1, 29), c(29, 29), c(57, 131), c(500, 1001), c(1, 1e6), c(999999, 1e6), c(123456, 1e6), c(0, 1e9), c(3, 1e9))
for (s in shares) {
  x <- s[1]; n <- s[2]; z <- qnorm(0.975)
  emit("wilson", s, suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int))
  emit("wilson-continuity", s, suppressWarnings(prop.test(x, n, correct = TRUE)$conf.int))
  # binom.test lists all outcomes: of a milliard it takes minutes, so its limits are asked for directly.
  emit("clopper-pearson", s, if (n > 1e7) c(if (x == 0) 0 else qbeta(0.025, x, n - x + 1), qbeta(0.975, x + 1, n - x))
    else binom.test(x, n)$conf.int)
  m <- n + z^2; p <- (x + z^2 / 2) / m; h <- z * sqrt(p * (1 - p) / m)
  emit("agresti-coull", s, c(max(0, p - h), min(1, p + h)))
  emit("jeffreys", s, c(if (x == 0) 0 else qbeta(0.025, x + 0.5, n - x + 0.5),
    if (x == n) 1 else qbeta(0.975, x + 0.5, n - x + 0.5)))
}
wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int)
# R solves for the odds ratio to a few digits only; here the same equations are solved to the last ones.
odds <- function(a, b, c, d) {
  m <- a + b; n <- c + d; k <- a + c; support <- max(0, k - n):min(k, m); logs <- dhyper(support, m, n, k, log = TRUE)
  law <- function(t) { w <- logs + t * support; w <- exp(w - max(w)); w / sum(w) }
  solve <- function(f) exp(uniroot(f, c(-60, 60), tol = 1e-15, maxiter = 10000)$root)
  one <- length(support) == 1
  c(if (one) 0 else if (a == min(support)) 0 else if (a == max(support)) Inf else
      solve(function(t) sum(law(t) * support) - a),
    if (a == min(support)) 0 else solve(function(t) sum(law(t)[support >= a]) - 0.025),
    if (a == max(support)) Inf else solve(function(t) sum(law(t)[support <= a]) - 0.025))
}
# Two rows: those so and those not so.
tables <- list(c(3, 1, 1, 3), c(10, 2, 3, 15), c(0, 5, 5, 0), c(5, 0, 0, 5), c(0, 3, 2, 4), c(7, 12, 0, 5), c(1, 0, 0, 1),
  c(56, 14, 48, 32), c(9, 1, 3, 7), c(6, 1, 2, 5), c(100, 900, 150, 850), c(1, 999, 9, 991), c(30, 30, 30, 30),
  c(2, 23, 5, 30), c(4, 0, 9, 0), c(1500, 3500, 1600, 3400))
for (t in tables) {
  test <- fisher.test(matrix(t, 2, byrow = TRUE))
  a <- t[1]; m <- t[1] + t[2]; n <- t[3] + t[4]
  emit("fisher-p", t, c(test$p.value, test$p.value - dhyper(a, m, n, t[1] + t[3]) / 2))
  if (t[2] + t[4] > 0) emit("fisher-odds", t, odds(t[1], t[2], t[3], t[4]))
  if (t[2] + t[4] > 0) emit("fisher-odds-of-r", t, c(test$estimate, test$conf.int))
  w1 <- wilson(t[1], m); w2 <- wilson(t[3], n); p1 <- t[1] / m; p2 <- t[3] / n
  emit("newcombe", t, c(p1 - p2, p1 - p2 - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2),
    p1 - p2 + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2)))
  if (t[2] + t[4] > 0) {
    z <- suppressWarnings(prop.test(c(t[1], t[3]), c(m, n), correct = FALSE))
    emit("pooled-z", t, c(sign(p1 - p2) * sqrt(unname(z$statistic)), z$p.value))
  }
}
finish()
