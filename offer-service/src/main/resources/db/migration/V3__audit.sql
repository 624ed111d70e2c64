create trigger keep_audit after insert or update or delete on orders
    for each row execute function keep_audit('order', 'buyer_id', '');
create trigger keep_audit after insert or update or delete on buyer
    for each row execute function keep_audit('buyer', 'id', '');
