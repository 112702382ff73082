-- In SQLite a job asks for itself: see wellfounded.web.database.jobs.
SELECT 1;
