-- What hangs on a case is in reach when the case is.
ALTER TABLE declaration_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE declaration_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON declaration_draft
USING (EXISTS (SELECT FROM "case" WHERE "case".id = case_id));

-- A draft is never changed. It is there as it was kept, or it is gone.
CREATE TRIGGER draft_never_changes BEFORE UPDATE ON declaration_draft
FOR EACH ROW EXECUTE FUNCTION refuse('a draft is never changed');
