-- A revision is never changed.
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

-- It leaves with its case, and only then: first the case goes, then what hangs on it.
CREATE TRIGGER revision_leaves_with_its_case BEFORE DELETE ON revision
WHEN EXISTS (SELECT 1 FROM "case" WHERE id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'a revision leaves only with its case'); END;

CREATE TRIGGER case_takes_its_revisions AFTER DELETE ON "case"
BEGIN DELETE FROM revision WHERE case_id = OLD.id; END;

-- A projection belongs to the organisation that holds its case. To move a case, take the
-- projection away first: the new organisation could not open it.
CREATE TRIGGER projection_is_added_where_its_case_is BEFORE INSERT ON projection
WHEN NEW.organisation_id IS NOT (SELECT organisation_id FROM "case" WHERE id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'a projection belongs where its case does'); END;

CREATE TRIGGER projection_stays_where_its_case_is BEFORE UPDATE OF case_id, organisation_id ON projection
WHEN NEW.organisation_id IS NOT (SELECT organisation_id FROM "case" WHERE id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'a projection belongs where its case does'); END;

CREATE TRIGGER case_moves_without_its_projection BEFORE UPDATE OF organisation_id ON "case"
WHEN NEW.organisation_id IS NOT OLD.organisation_id
  AND EXISTS (SELECT 1 FROM projection WHERE case_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a case moves without its projection'); END;
