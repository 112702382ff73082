-- Chance that depends on nothing but the row, the question and the seed: no order, no thread, no release.
-- So the release of the next month holds the same people, a month older.
CREATE MACRO u(id, salt) AS
    (hash(xor(id::UBIGINT, hash(salt || ' $seed'))) >> 11) * 1.1102230246251565e-16;
CREATE MACRO drawn(id, salt, slots) AS
    slots[1 + (hash(xor(id::UBIGINT, hash(salt || ' $seed'))) % len(slots)::UBIGINT)::INTEGER];
CREATE MACRO normal(id, salt) AS
    sqrt(-2 * ln(u(id, salt || ' a') + 1e-12)) * cos(2 * pi() * u(id, salt || ' b'));
CREATE MACRO days(x) AS floor(x)::INTEGER;

-- Proceeding b of a family ends by a move to another court; the last move before proceeding j.
CREATE MACRO moved(lead, b) AS u(lead * 8 + b, 'move') < 0.80;
CREATE MACRO stay_of(lead, j) AS CASE
    WHEN j > 4 AND moved(lead, 4) THEN 4 WHEN j > 3 AND moved(lead, 3) THEN 3
    WHEN j > 2 AND moved(lead, 2) THEN 2 WHEN j > 1 AND moved(lead, 1) THEN 1 ELSE 0 END;
-- Where between first notice and last decision proceeding b of k ends, from 0 to 1.
CREATE MACRO cut(lead, b, k) AS CASE
    WHEN b = 0 THEN 0 WHEN b = k THEN 1
    ELSE (b + 0.6 * (u(lead * 8 + b, 'cut') - 0.5)) / k END;
CREATE MACRO court_of(lead, stay, first) AS CASE
    WHEN stay = 0 THEN first ELSE drawn(lead * 8 + stay, 'court', getvariable('any_court')) END;
CREATE MACRO judge_of(lead, stay, court) AS
    getvariable('judge_first')[court + 1]
    + floor(u(lead * 8 + stay, 'judge') * getvariable('judge_count')[court + 1])::INTEGER;
-- On which day counsel came, for the nth time, from 0.
CREATE MACRO counsel_on(i, n, filed) AS filed + 5 + days(u(i * 8 + n, 'counsel') * 150 * (n + 1));
-- Of the first m times, and if it was before the release; else nothing.
CREATE MACRO counsel_by(i, n, filed) AS CASE
    WHEN n <= u(i, 'counsels') * 4.2 AND counsel_on(i, n, filed) < DATE '$released'
    THEN counsel_on(i, n, filed) END;
CREATE MACRO latest_counsel(i, filed) AS greatest(
    counsel_by(i, 0, filed), counsel_by(i, 1, filed), counsel_by(i, 2, filed),
    counsel_by(i, 3, filed), counsel_by(i, 4, filed));
