source("test/r/distributions/emit.r")
z <- qnorm(0.975)
# Tango's interval, with the likeliest share of detractors searched for rather than solved.
part <- function(count, share) if (count == 0) 0 else count / share
slope <- function(q, theta, d, p, r) part(d, q) - 2 * part(p, 1 - 2 * q - theta) + part(r, q + theta)
likeliest <- function(theta, d, p, r) {
  ends <- c(max(0, -theta), (1 - theta) / 2); inner <- ends + c(1, -1) * diff(ends) * 1e-13
  if (slope(inner[1], theta, d, p, r) <= 0) return(ends[1])
  if (slope(inner[2], theta, d, p, r) >= 0) return(ends[2])
  uniroot(slope, inner, theta, d, p, r, tol = 1e-16, maxiter = 10000)$root
}
excess <- function(theta, d, p, r) {
  n <- d + p + r; q <- likeliest(theta, d, p, r)
  (r - d - n * theta)^2 - z^2 * n * (2 * q + theta - theta^2)
}
limit <- function(side, d, p, r) {
  n <- d + p + r; if ((if (side > 0) r else d) == n) return(side)
  uniroot(excess, sort(c((r - d) / n + side * 1e-6, side * (1 - 1e-12))), d, p, r, tol = 1e-15, maxiter = 10000)$root
}
cases <- list(c(1, 2, 3), c(2, 3, 5), c(3, 4, 4), c(15, 0, 15), c(20, 30, 50), c(150, 150, 200), c(0, 5, 15), c(4, 4, 0),
  c(0, 0, 20), c(1, 0, 0), c(0, 7, 0), c(1, 1, 1), c(30, 1, 2), c(146, 219, 365), c(9, 0, 1), c(2000, 3000, 5000))
for (x in cases) {
  y <- rep(c(-1, 0, 1), x); n <- length(y); v <- mean((y - mean(y))^2)
  adj <- x + c(0.75, 1.5, 0.75); w <- adj / sum(adj); m <- sum(w * c(-1, 0, 1)); s <- sqrt((sum(w * c(1, 0, 1)) - m^2) / sum(adj))
  emit("wald", x, 100 * (mean(y) + c(-1, 1) * z * sqrt(v / n)))
  emit("adjusted-wald", x, 100 * c(max(-1, m - z * s), min(1, m + z * s)))
  emit("score", x, 100 * c(limit(-1, x[1], x[2], x[3]), limit(1, x[1], x[2], x[3])))
}
finish()
