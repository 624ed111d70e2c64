package org.harvestlink.offer.order;

import static org.harvestlink.sheets.Field.of;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harvestlink.offer.reference.Kind;
import org.harvestlink.offer.reference.ReferenceEntry;
import org.harvestlink.sheets.Days;
import org.harvestlink.sheets.EverydayNames;
import org.harvestlink.sheets.Field;
import org.harvestlink.sheets.Marked;
import org.harvestlink.sheets.Names;
import org.harvestlink.sheets.Readers;
import org.harvestlink.sheets.Text;

/** What the columns of a buyer's sheet may tell of an order. */
final class OrderFields {

    private OrderFields() {}

    static List<Field> all(List<ReferenceEntry> reference, Days days) {
        Map<Kind, List<ReferenceEntry>> kinds = reference.stream().collect(Collectors.groupingBy(ReferenceEntry::kind));
        return List.of(
                of(
                        "crop",
                        "Cây trồng",
                        "Crop",
                        Readers.code(names(kinds, Kind.CROP)),
                        "loại cây",
                        "loại quả",
                        "loại trái cây",
                        "trái cây",
                        "quả",
                        "mặt hàng",
                        "sản phẩm",
                        "tên hàng",
                        "nông sản",
                        "fruit",
                        "product",
                        "item",
                        "品名",
                        "水果"),
                of("variety", "Giống", "Variety", Readers.text(), "tên giống", "chủng loại", "品种"),
                of("grade", "Phẩm cấp", "Grade", Readers.text(), "loại", "hạng", "quy cách", "quality", "class", "等级"),
                of(
                        "quantityKg",
                        "Số lượng",
                        "Quantity",
                        Readers.kilograms(),
                        "khối lượng",
                        "sản lượng",
                        "số lượng mua",
                        "nhu cầu",
                        "trọng lượng",
                        "sl",
                        "kl",
                        "weight",
                        "volume",
                        "kg",
                        "tấn",
                        "数量"),
                of(
                        "delivery",
                        "Thời gian giao",
                        "Delivery",
                        Readers.window(days),
                        "thời gian",
                        "thời gian giao hàng",
                        "ngày giao",
                        "ngày giao hàng",
                        "giao hàng",
                        "tuần",
                        "tuần giao",
                        "tháng",
                        "tháng giao",
                        "delivery window",
                        "delivery date",
                        "week",
                        "month",
                        "交货时间"),
                of(
                        "delivery.from",
                        "Giao từ ngày",
                        "Delivery from",
                        Readers.day(days),
                        "từ ngày",
                        "giao từ",
                        "ngày bắt đầu",
                        "từ",
                        "from",
                        "start"),
                of(
                        "delivery.to",
                        "Giao đến ngày",
                        "Delivery to",
                        Readers.day(days),
                        "đến ngày",
                        "giao đến",
                        "ngày kết thúc",
                        "hạn giao",
                        "đến",
                        "to",
                        "until",
                        "end"),
                of(
                        "delivery.place",
                        "Nơi giao",
                        "Place of delivery",
                        Readers.code(names(kinds, Kind.DESTINATION)),
                        "nơi nhận",
                        "nơi giao hàng",
                        "điểm giao",
                        "địa điểm giao",
                        "địa điểm",
                        "giao tại",
                        "cửa khẩu",
                        "kho nhận",
                        "place",
                        "destination",
                        "交货地点"),
                of(
                        "market",
                        "Thị trường",
                        "Market",
                        Readers.code(names(kinds, Kind.MARKET)),
                        "nước",
                        "nước nhập khẩu",
                        "thị trường xuất khẩu",
                        "xuất đi",
                        "country",
                        "市场"),
                of(
                        "certifications",
                        "Chứng nhận",
                        "Certifications",
                        Readers.codes(names(kinds, Kind.SCHEME)),
                        "tiêu chuẩn",
                        "chứng chỉ",
                        "yêu cầu chứng nhận",
                        "certificate",
                        "certification",
                        "认证"),
                of(
                        "maxVndPerKg",
                        "Giá tối đa",
                        "Maximum price",
                        Readers.vndPerKg(),
                        "giá",
                        "giá mua",
                        "giá trần",
                        "đơn giá",
                        "giá đến nơi",
                        "price",
                        "unit price",
                        "价格"),
                of(
                        "maxKm",
                        "Xa nhất",
                        "Farthest",
                        Readers.whole("km"),
                        "km",
                        "số km tối đa",
                        "khoảng cách tối đa",
                        "maximum distance",
                        "distance"),
                of("minimumLotKg", "Lô nhỏ nhất", "Smallest lot", Readers.kilograms(), "lô tối thiểu", "minimum lot"),
                of(
                        "maxSuppliers",
                        "Số hợp tác xã tối đa",
                        "Most suppliers",
                        Readers.whole("htx"),
                        "số htx tối đa",
                        "số nhà cung cấp tối đa",
                        "max suppliers"),
                of("allOrNothing", "Đủ mới lấy", "All or nothing", Readers.flag(), "lấy đủ"),
                of("note", "Ghi chú", "Note", Readers.text(), "chú thích", "yêu cầu khác", "notes", "remark", "备注"),
                Field.ignored("STT", "No.", "số thứ tự", "tt", "#", "no", Marked.TO_DO.vi(), Marked.TO_DO.en()),
                Field.ignored("Mã đơn", "Order"),
                Field.ignored("Trạng thái", "Status"),
                Field.ignored("Còn cần", "Open"),
                Field.ignored("Đang giữ", "Held"),
                Field.ignored("Đã chốt", "Agreed"),
                Field.ignored("Đã giao", "Delivered"));
    }

    private static Names names(Map<Kind, List<ReferenceEntry>> kinds, Kind kind) {
        return new Names(kinds.getOrDefault(kind, List.of()).stream()
                .map(entry -> new Names.Entry(
                        entry.code(), new Text(entry.nameVi(), entry.nameEn()), EverydayNames.of(entry.code())))
                .toList());
    }
}
