create trigger keep_audit after insert or update or delete on cooperative
    for each row execute function keep_audit('cooperative', 'id', '');
create trigger keep_audit after insert or update or delete on growing_area
    for each row execute function keep_audit('growing-area', 'cooperative_id', '');
create trigger keep_audit after insert or update or delete on packing_facility
    for each row execute function keep_audit('packing-facility', 'cooperative_id', '');
create trigger keep_audit after insert or update or delete on certificate
    for each row execute function keep_audit('certificate', 'cooperative_id', '');
create trigger keep_audit after insert or update or delete on harvest
    for each row execute function keep_audit('harvest', 'cooperative_id', '');
