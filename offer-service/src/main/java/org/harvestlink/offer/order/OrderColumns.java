package org.harvestlink.offer.order;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;
import org.harvestlink.imports.Export.Column;
import org.harvestlink.offer.reference.Kind;
import org.harvestlink.offer.reference.ReferenceEntry;

/** The columns of exported orders, called as {@link OrderFields} knows them. */
final class OrderColumns {

    private static final Map<OrderStatus, Text> STATUSES = Map.of(
            OrderStatus.POSTED, new Text("đang mua", "posted"),
            OrderStatus.WITHDRAWN, new Text("đã rút", "withdrawn"),
            OrderStatus.ENDED, new Text("đã hết hạn", "ended"));

    private final Map<String, Text> names;
    private final Language language;

    private OrderColumns(List<ReferenceEntry> reference, Language language) {
        this.names = reference.stream()
                .collect(Collectors.toMap(
                        entry -> entry.kind() + "/" + entry.code(), entry -> new Text(entry.nameVi(), entry.nameEn())));
        this.language = language;
    }

    static List<Column<OrderRow>> of(List<ReferenceEntry> reference, Language language) {
        OrderColumns columns = new OrderColumns(reference, language);
        return List.of(
                column("Mã đơn", "Order", 38, row -> row.order().id()),
                column(
                        "Cây trồng",
                        "Crop",
                        18,
                        row -> columns.name(Kind.CROP, row.order().crop())),
                ofTerms("Giống", "Variety", 22, Terms::variety),
                ofTerms("Phẩm cấp", "Grade", 14, Terms::grade),
                ofTerms("Số lượng (kg)", "Quantity (kg)", 16, Terms::quantityKg),
                ofTerms("Giao từ ngày", "Delivery from", 14, Terms::deliveryFrom),
                ofTerms("Giao đến ngày", "Delivery to", 14, Terms::deliveryTo),
                ofTerms("Nơi giao", "Place of delivery", 30, terms -> columns.name(Kind.DESTINATION, terms.place())),
                ofTerms("Thị trường", "Market", 18, terms -> columns.name(Kind.MARKET, terms.market())),
                ofTerms("Chứng nhận", "Certifications", 30, columns::certifications),
                ofTerms("Giá tối đa (đ/kg)", "Maximum price (VND/kg)", 20, Terms::maxVndPerKg),
                ofTerms("Xa nhất (km)", "Farthest (km)", 14, Terms::maxKm),
                ofTerms("Lô nhỏ nhất (kg)", "Smallest lot (kg)", 16, Terms::minimumLotKg),
                ofTerms("Số hợp tác xã tối đa", "Most suppliers", 20, Terms::maxSuppliers),
                ofTerms("Đủ mới lấy", "All or nothing", 14, terms -> terms.allOrNothing() ? "x" : null),
                ofTerms("Ghi chú", "Note", 40, Terms::note),
                column("Trạng thái", "Status", 14, row -> STATUSES.get(
                                row.order().status())
                        .in(language)),
                column("Còn cần (kg)", "Open (kg)", 14, row -> row.kilos().openKg()),
                column("Đang giữ (kg)", "Held (kg)", 14, row -> row.kilos().heldKg()),
                column("Đã chốt (kg)", "Agreed (kg)", 14, row -> row.kilos().agreedKg()),
                column("Đã giao (kg)", "Delivered (kg)", 14, row -> row.kilos().deliveredKg()));
    }

    private static Column<OrderRow> column(String vi, String en, int width, Function<OrderRow, Object> value) {
        return new Column<>(new Text(vi, en), width, value);
    }

    private static Column<OrderRow> ofTerms(String vi, String en, int width, Function<Terms, Object> value) {
        return column(vi, en, width, row -> value.apply(row.order().terms()));
    }

    private String name(Kind kind, String code) {
        Text name = names.get(kind + "/" + code);
        return name == null ? code : name.in(language);
    }

    /** All of them are asked for, or one of several; what asks for both can only be told by the codes. */
    private String certifications(Terms terms) {
        String all = join(terms.allOf(), ", ");
        String any = join(terms.anyOf(), language == Language.EN ? " or " : " hoặc ");
        return all.isEmpty() || any.isEmpty() ? all + any : all + "; " + any;
    }

    private String join(List<String> schemes, String sign) {
        return schemes.stream().map(code -> name(Kind.SCHEME, code)).collect(Collectors.joining(sign));
    }
}
