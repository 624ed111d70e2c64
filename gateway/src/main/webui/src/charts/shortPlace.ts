const KINDS = /^(Cửa khẩu quốc tế|Cửa khẩu|Siêu thị|Chợ đầu mối|Trung tâm chế biến|Trung tâm Chiếu xạ) /u;
const REMARKS = / \(.*\)$|, .*$| international gate.*$| gate .*$/u;

/**
 * A place's name without its kind, for drawings in which a shape already tells the kind: "Cửa khẩu quốc tế Kim Thành II, Lào
 * Cai" is "Kim Thành II" there. The table beside the drawing has the whole name.
 */
export function shortPlace(name: string): string {
  return name.replace(KINDS, '').replace(REMARKS, '');
}
