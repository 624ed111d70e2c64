package org.harvestlink.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final Names CROPS =
            new Names(List.of(new Names.Entry("MANGO", new Text("Xoài", "Mango"), List.of("芒果"))));
    private static final Field CROP = Field.of("crop", "Cây trồng", "Crop", Readers.code(CROPS), "loại quả", "農產品");
    private static final Field KG =
            Field.of("quantityKg", "Số lượng", "Quantity", Readers.kilograms(), "sản lượng", "khối lượng");
    private static final Field PRICE =
            Field.of("maxVndPerKg", "Giá tối đa", "Maximum price", Readers.vndPerKg(), "giá");
    private static final Field DELIVERY =
            Field.of("delivery", "Thời gian giao", "Delivery", Readers.window(new Days(TODAY)), "tháng");
    private static final Field FROM =
            Field.of("delivery.from", "Giao từ ngày", "From", Readers.day(new Days(TODAY)), "từ ngày");
    private static final List<Field> FIELDS =
            List.of(CROP, KG, PRICE, DELIVERY, FROM, Field.ignored("STT", "No.", Marked.TO_DO.vi()));

    @Test
    void headers_are_known_without_diacritics_with_their_units_below_titles() {
        Sheet sheet = csv("""
                DANH SÁCH ĐẶT HÀNG THÁNG 6,,,,
                Công ty Hải Nam,,,,
                stt,LOAI QUA,Sản lượng (tấn),"Giá, nghìn đ/kg",Màu sắc
                1,xoài,"16,4",18,đỏ
                """);

        Columns columns = Columns.of(sheet, FIELDS, Map.of());

        assertThat(columns.headerAt()).isEqualTo(2);
        assertThat(columns.all())
                .extracting(it -> it.field() == null ? null : it.field().path())
                .containsExactly(null, "crop", "quantityKg", "maxVndPerKg", null);
        assertThat(columns.all())
                .extracting(Columns.Column::unit)
                .containsExactly(null, null, "tấn", "nghìn đ/kg", null);
        assertThat(columns.all().get(0).field()).as("known and left out").isNotNull();
        assertThat(columns.all().get(4).field()).as("not known").isNull();
        assertThat(read(sheet, Map.of()).values())
                .containsEntry("crop", "MANGO")
                .containsEntry("quantityKg", 16_400L)
                .containsEntry("maxVndPerKg", 18_000L);
    }

    @Test
    void whoever_sends_a_file_may_say_what_its_columns_are_and_what_holds_of_every_row() {
        Sheet sheet = csv("作物,盛產月份,quantity\n芒果,6,\n");
        Map<String, String> told = Map.of("A", "crop", "盛產月份", "delivery");

        RowReader.Row row = new RowReader(
                        FIELDS, Columns.of(sheet, FIELDS, told), Map.of("quantityKg", Cell.text("10 tấn")))
                .read(sheet.rows().get(1));

        assertThat(row.faults()).isEmpty();
        assertThat(row.values())
                .containsEntry("crop", "MANGO")
                .containsEntry("quantityKg", 10_000L)
                .containsEntry("delivery.from", LocalDate.of(2027, 6, 1))
                .containsEntry("delivery.to", LocalDate.of(2027, 6, 30));
    }

    @Test
    void what_is_said_of_a_column_or_a_field_that_is_not_there_is_refused() {
        Sheet sheet = csv("crop,quantity\nMANGO,1\n");

        assertThatThrownBy(() -> Columns.of(sheet, FIELDS, Map.of("Z", "crop"))).hasMessageContaining("“Z”");
        assertThatThrownBy(() -> Columns.of(sheet, FIELDS, Map.of("A", "colour")))
                .hasMessageContaining("“colour”");
    }

    @Test
    void of_two_columns_for_one_field_the_first_counts() {
        Sheet sheet = csv("Số lượng,Khối lượng\n100,200\n");

        assertThat(Columns.of(sheet, FIELDS, Map.of()).all().get(1).field()).isNull();
        assertThat(read(sheet, Map.of()).values()).containsEntry("quantityKg", 100L);
    }

    @Test
    void every_fault_stands_at_its_cell() {
        Sheet sheet = csv("crop,Số lượng,Giá,Thời gian giao\nxoai,16.4,dắt,31/6\n");

        RowReader.Row row = read(sheet, Map.of());

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.values()).containsOnlyKeys("crop");
        assertThat(row.faults())
                .extracting(CellFault::column, CellFault::field, CellFault::value, CellFault::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B", "quantityKg", "16.4", CellFault.Severity.QUESTION),
                        org.assertj.core.groups.Tuple.tuple("C", "maxVndPerKg", "dắt", CellFault.Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple("D", "delivery", "31/6", CellFault.Severity.ERROR));
    }

    @Test
    void what_a_rule_says_of_a_part_stands_at_the_cell_that_told_it() {
        Sheet sheet = csv("crop,Thời gian giao\nMANGO,1/1/2020\n");
        RowReader reader = new RowReader(FIELDS, Columns.of(sheet, FIELDS, Map.of()), Map.of());

        CellFault fault = reader.fault(sheet.rows().get(1), "delivery.to", Text.same("over"));

        assertThat(fault.column()).isEqualTo("B");
        assertThat(fault.value()).isEqualTo("1/1/2020");
        assertThat(reader.fault(sheet.rows().get(1), "market", Text.same("missing"))
                        .column())
                .isNull();
    }

    @Test
    void a_sheet_comes_back_with_its_cells_and_what_is_to_be_corrected_and_reads_the_same_again() {
        // Given
        Sheet sheet = csv("STT,crop,Số lượng,Giá\n1,Xoài,16.4,=1+1\n2,Xoài,100 kg,18k\n");
        Columns columns = Columns.of(sheet, FIELDS, Map.of());
        RowReader reader = new RowReader(FIELDS, columns, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        new Marked(sheet, columns, Text::vi)
                .write(out, line -> reader.read(line).faults());
        Sheet again = Sheet.read(out.toByteArray());

        // Then
        assertThat(again.rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("STT", "crop", "Số lượng", "Giá", "Cần sửa");
        assertThat(again.rows().get(1).cells().get(4).text())
                .startsWith("C (Số lượng): Số kg phải nguyên")
                .contains("D (Giá): “=1+1”");
        assertThat(again.rows().get(1).cells().get(3).text()).isEqualTo("=1+1");
        assertThat(again.rows().get(2).cells()).hasSize(4);
        assertThat(new RowReader(FIELDS, Columns.of(again, FIELDS, Map.of()), Map.of())
                        .read(again.rows().get(1))
                        .faults())
                .isEqualTo(reader.read(sheet.rows().get(1)).faults());
    }

    private static RowReader.Row read(Sheet sheet, Map<String, String> told) {
        Columns columns = Columns.of(sheet, FIELDS, told);
        return new RowReader(FIELDS, columns, Map.of()).read(sheet.rows().get(columns.headerAt() + 1));
    }

    private static Sheet csv(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
