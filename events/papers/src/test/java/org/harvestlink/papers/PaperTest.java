package org.harvestlink.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void vietnameseIsReadBackAsItWasWritten() throws IOException {
        // When
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Vùng trồng", "VN-SLOR-0001, xã Chiềng Hặc, Yên Châu");
        facts.put("Khối lượng", "16.400 kg");
        byte[] pdf = new Paper("Phiếu lô: Xoài tròn Yên Châu", "vi")
                .line("Hợp tác xã Đồng Tâm")
                .facts(facts)
                .code("https://chợ.vn/market/harvests/1", "Quét để xem vụ này trên chợ")
                .bytes();

        // Then
        assertThat(text(pdf, 1))
                .contains("Phiếu lô: Xoài tròn Yên Châu", "Hợp tác xã Đồng Tâm", "Chiềng Hặc", "16.400 kg", "Quét để");
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getInfo()).containsEntry("Title", "Phiếu lô: Xoài tròn Yên Châu");
        assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("vi");
    }

    @Test
    void aLongTableGoesOnWithItsHeadOnTheNextPage() throws IOException {
        // Given
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            rows.add(List.of("Bàn " + i, "Siêu thị " + i));
        }

        // When
        byte[] pdf = new Paper("Lịch gặp", "vi")
                .table(List.of(1, 3), List.of("Chỗ", "Gặp ai"), rows)
                .bytes();

        // Then
        int pages = new PdfReader(pdf).getNumberOfPages();
        assertThat(pages).isGreaterThan(1);
        assertThat(text(pdf, 2)).contains("Gặp ai");
        assertThat(text(pdf, pages)).contains("Siêu thị 90");
    }

    private static String text(byte[] pdf, int page) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page);
    }
}
