# What test/measures expects of tickets: 25 startups live for 91 days, 12 tickets.
months <- 91 / 30.4375
print(poisson.test(12, 25 * months)$conf.int, digits = 9)
# Bunched: 3 startups with 4 tickets each; variance of the ratio by its residuals, as survey::svyratio has it.
y <- c(4, 4, 4, rep(0, 22)); t <- rep(months, 25)
r <- sum(y) / sum(t)
se <- sqrt(25 / 24 * sum(residuals(lm(y ~ 0 + t))^2)) / sum(y)
print(r * exp(c(-1, 1) * qnorm(0.975) * se), digits = 9)
