package org.harvestlink.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(List.of(
            entry("GO_THANGLONG", "Siêu thị GO! Thăng Long", "GO! Thang Long (Hanoi)"),
            entry("HN", "Hà Nội", "Hanoi (city)"),
            entry("HP", "Hải Phòng", "Hai Phong (city)"),
            entry("HPPORT", "Cảng Hải Phòng (Đình Vũ)", "Hai Phong port (Dinh Vu)"),
            entry("IRR_HN", "Trung tâm Chiếu xạ Hà Nội", "Hanoi Irradiation Centre"),
            entry("HUUNGHI", "Cửa khẩu quốc tế Hữu Nghị", "Huu Nghi international gate (CN Youyiguan)"),
            entry("COCNAM", "Cửa khẩu Cốc Nam", "Coc Nam gate (CN Nongyao)"),
            entry("VIETGAP", "VietGAP trồng trọt", "VietGAP crop"),
            entry("GLOBALGAP", "GlobalG.A.P.", "GLOBALG.A.P. IFA"),
            entry("PASSION_FRUIT", "Chanh leo (chanh dây)", "Passion fruit")));

    private static Names.Entry entry(String code, String vi, String en) {
        return new Names.Entry(code, new Text(vi, en), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hà Nội              | HN
            ha noi              | HN
            TP Hà Nội           | HN
            HN                  | HN
            GO Thăng Long       | GO_THANGLONG
            Hải Phòng           | HP
            cảng Hải Phòng      | HPPORT
            Đình Vũ             | HPPORT
            Hữu Nghị            | HUUNGHI
            CK HỮU NGHỊ         | HUUNGHI
            cửa khẩu Hữu Nghị   | HUUNGHI
            Youyiguan           | HUUNGHI
            huunghi             | HUUNGHI
            Vietgap             | VIETGAP
            Global GAP          | GLOBALGAP
            GlobalG.A.P         | GLOBALGAP
            chanh dây           | PASSION_FRUIT
            passion_fruit       | PASSION_FRUIT
            """)
    void names_are_known_however_they_are_typed(String typed, String code) {
        assertThat(names.read(Cell.text(typed)).value()).isEqualTo(code);
    }

    @Test
    void what_two_may_be_meant_by_is_asked() {
        Names two = new Names(List.of(entry("A", "Nhãn Miền Thiết", "x"), entry("B", "Nhãn chín muộn", "y")));

        Reading<String> read = two.read(Cell.text("nhãn"));

        assertThat(read.value()).isNull();
        assertThat(read.choices()).extracting(Reading.Choice::cell).containsExactly("A", "B");
    }

    @Test
    void a_slip_of_the_pen_is_asked_back_and_something_else_is_not_known() {
        assertThat(names.read(Cell.text("Hữu Ngị")).choices())
                .extracting(Reading.Choice::cell)
                .containsExactly("HUUNGHI");
        assertThat(names.read(Cell.text("Paris")).choices()).isEmpty();
        assertThat(names.read(Cell.text("Paris")).fault().vi()).contains("Paris");
    }

    @Test
    void several_in_one_cell_are_all_asked_for_or_one_of_them() {
        assertThat(Codes.read(Cell.text("VietGAP, Global GAP"), names).value())
                .isEqualTo(new Codes(List.of("VIETGAP", "GLOBALGAP"), false));
        assertThat(Codes.read(Cell.text("vietgap và globalgap"), names).value().any())
                .isFalse();
        assertThat(Codes.read(Cell.text("VietGAP hoặc GlobalGAP"), names).value())
                .isEqualTo(new Codes(List.of("VIETGAP", "GLOBALGAP"), true));
        assertThat(Codes.read(Cell.text("VietGAP, GlobalGAP hoặc HACCP"), names).fault())
                .isNotNull();
        assertThat(Codes.read(Cell.text("không"), names).fault()).isNull();
    }
}
