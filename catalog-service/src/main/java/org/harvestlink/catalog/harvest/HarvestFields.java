package org.harvestlink.catalog.harvest;

import static org.harvestlink.sheets.Field.of;

import java.util.List;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.sheets.Days;
import org.harvestlink.sheets.EverydayNames;
import org.harvestlink.sheets.Field;
import org.harvestlink.sheets.Marked;
import org.harvestlink.sheets.Names;
import org.harvestlink.sheets.Readers;
import org.harvestlink.sheets.Text;

/** What the columns of a cooperative's sheet may tell of a harvest. */
final class HarvestFields {

    private HarvestFields() {}

    static List<Field> all(ReferenceBook book, OwnPlaces own, Days days) {
        Names crops = new Names(book.crops().stream()
                .map(crop -> new Names.Entry(
                        crop.code(), new Text(crop.name().vi(), crop.name().en()), EverydayNames.of(crop.code())))
                .toList());
        return List.of(
                of(
                        "crop",
                        "Cây trồng",
                        "Crop",
                        Readers.code(crops),
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
                        "農產品",
                        "品名",
                        "水果"),
                of("variety", "Giống", "Variety", Readers.text(), "tên giống", "chủng loại", "品種名稱", "品种"),
                of("grade", "Phẩm cấp", "Grade", Readers.text(), "loại", "hạng", "quy cách", "quality", "class", "等级"),
                of(
                        "quantityKg",
                        "Sản lượng",
                        "Quantity",
                        Readers.kilograms(),
                        "số lượng",
                        "khối lượng",
                        "sản lượng dự kiến",
                        "trọng lượng",
                        "sl",
                        "kl",
                        "weight",
                        "volume",
                        "yield",
                        "kg",
                        "tấn",
                        "数量"),
                of(
                        "window",
                        "Thời gian thu hoạch",
                        "Harvest",
                        Readers.window(days),
                        "thời gian",
                        "ngày thu hoạch",
                        "thu hoạch",
                        "thời vụ",
                        "mùa vụ",
                        "tháng",
                        "tháng thu hoạch",
                        "tuần",
                        "tuần thu hoạch",
                        "harvest window",
                        "harvest date",
                        "week",
                        "month",
                        "盛產月份",
                        "采收期"),
                of(
                        "window.from",
                        "Thu từ ngày",
                        "Harvest from",
                        Readers.day(days),
                        "từ ngày",
                        "thu từ",
                        "ngày bắt đầu",
                        "bắt đầu thu hoạch",
                        "từ",
                        "from",
                        "start"),
                of(
                        "window.to",
                        "Thu đến ngày",
                        "Harvest to",
                        Readers.day(days),
                        "đến ngày",
                        "thu đến",
                        "ngày kết thúc",
                        "kết thúc thu hoạch",
                        "đến",
                        "to",
                        "until",
                        "end"),
                of(
                        "askVndPerKg",
                        "Giá bán",
                        "Asking price",
                        Readers.vndPerKg(),
                        "giá",
                        "giá chào",
                        "giá chào bán",
                        "giá tại vườn",
                        "đơn giá",
                        "price",
                        "unit price",
                        "价格"),
                of("minimumLotKg", "Lô nhỏ nhất", "Smallest lot", Readers.kilograms(), "lô tối thiểu", "minimum lot"),
                of(
                        "growingAreaId",
                        "Mã vùng trồng",
                        "Planting area code",
                        own.area(),
                        "vùng trồng",
                        "mã số vùng trồng",
                        "mã vùng",
                        "puc",
                        "area",
                        "area code",
                        "growing area"),
                of(
                        "packingFacilityId",
                        "Mã cơ sở đóng gói",
                        "Packing facility code",
                        own.facility(),
                        "cơ sở đóng gói",
                        "mã đóng gói",
                        "phc",
                        "packing facility"),
                of("note", "Ghi chú", "Note", Readers.text(), "chú thích", "notes", "remark", "备注"),
                Field.ignored("STT", "No.", "số thứ tự", "tt", "#", "no", Marked.TO_DO.vi(), Marked.TO_DO.en()),
                Field.ignored("Mã vụ", "Harvest id"),
                Field.ignored("Huyện cũ", "Former district"),
                Field.ignored("Trạng thái", "Status"),
                Field.ignored("Còn bán", "Open"),
                Field.ignored("Đang giữ", "Held"),
                Field.ignored("Đã chốt", "Agreed"),
                Field.ignored("Đã giao", "Delivered"));
    }
}
