-- Why its rules let a match pass follows from the terms.
create trigger keep_audit after insert or update or delete on match
    for each row execute function keep_audit('match', 'cooperative_id,buyer_id', 'reasons');
-- Who works on a clearing and how far it is changes from second to second; the outcome is in the clearing, and stays.
create trigger keep_audit after insert or update or delete on clearing
    for each row execute function keep_audit('clearing', '', 'outcome,worker,worker_until,attempts,solved_kg,all_kg');
