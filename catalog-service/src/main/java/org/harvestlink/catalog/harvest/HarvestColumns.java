package org.harvestlink.catalog.harvest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;
import org.harvestlink.imports.Export.Column;

/** The columns of exported harvests, called as {@link HarvestFields} knows them. */
final class HarvestColumns {

    private static final Map<HarvestStatus, Text> STATUSES = Map.of(
            HarvestStatus.LISTED, new Text("đang bán", "listed"),
            HarvestStatus.WITHDRAWN, new Text("đã rút", "withdrawn"),
            HarvestStatus.ENDED, new Text("đã hết hạn", "ended"));

    private HarvestColumns() {}

    static List<Column<HarvestView>> of(ReferenceBook book, Language language) {
        return List.of(
                column("Mã vụ", "Harvest id", 38, HarvestView::id),
                column("Cây trồng", "Crop", 18, row -> book.crop(row.crop())
                        .map(crop -> new Text(crop.name().vi(), crop.name().en()).in(language))
                        .orElse(row.crop())),
                column("Giống", "Variety", 22, HarvestView::variety),
                column("Phẩm cấp", "Grade", 14, HarvestView::grade),
                column("Sản lượng (kg)", "Quantity (kg)", 16, HarvestView::quantityKg),
                column("Thu từ ngày", "Harvest from", 14, row -> row.window().from()),
                column("Thu đến ngày", "Harvest to", 14, row -> row.window().to()),
                column("Giá bán (đ/kg)", "Asking price (VND/kg)", 20, HarvestView::askVndPerKg),
                column("Lô nhỏ nhất (kg)", "Smallest lot (kg)", 16, HarvestView::minimumLotKg),
                column("Mã vùng trồng", "Planting area code", 20, HarvestView::areaCode),
                column("Huyện cũ", "Former district", 16, HarvestView::district),
                column("Mã cơ sở đóng gói", "Packing facility code", 38, HarvestView::packingFacilityId),
                column("Ghi chú", "Note", 40, HarvestView::note),
                column("Trạng thái", "Status", 14, row -> STATUSES.get(row.status())
                        .in(language)),
                column("Còn bán (kg)", "Open (kg)", 14, HarvestView::openKg),
                column("Đang giữ (kg)", "Held (kg)", 14, HarvestView::heldKg),
                column("Đã chốt (kg)", "Agreed (kg)", 14, HarvestView::agreedKg),
                column("Đã giao (kg)", "Delivered (kg)", 14, HarvestView::deliveredKg));
    }

    private static Column<HarvestView> column(String vi, String en, int width, Function<HarvestView, Object> value) {
        return new Column<>(new Text(vi, en), width, value);
    }
}
