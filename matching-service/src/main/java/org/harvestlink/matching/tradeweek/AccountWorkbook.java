package org.harvestlink.matching.tradeweek;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/** The account of an event as an .xlsx workbook: a sheet for the whole, for crops, markets and parties. */
final class AccountWorkbook {

    private static final List<Text> RESULT = List.of(
            new Text("Số thỏa thuận", "Agreements"),
            new Text("Đã thỏa thuận (kg)", "Agreed (kg)"),
            new Text("Đã thỏa thuận (₫)", "Agreed (VND)"),
            new Text("Số chuyến đã giao", "Deliveries"),
            new Text("Đã giao (kg)", "Delivered (kg)"),
            new Text("Đã giao (₫)", "Delivered (VND)"));

    private final Language language;

    private AccountWorkbook(Language language) {
        this.language = language;
    }

    static byte[] of(Account account, Language language) {
        return new AccountWorkbook(language).write(account);
    }

    private byte[] write(Account account) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Harvestlink", "1.0")) {
            total(sheet(book, new Text("Tổng hợp", "Total")), account);
            lines(sheet(book, new Text("Loại quả", "Crops")), new Text("Loại quả", "Crop"), account.byCrop());
            lines(sheet(book, new Text("Thị trường", "Markets")), new Text("Thị trường", "Market"), account.byMarket());
            parties(sheet(book, new Text("Đơn vị", "Parties")), account.byParty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Worksheet sheet(Workbook book, Text name) {
        return book.newWorksheet(name.in(language));
    }

    private void total(Worksheet sheet, Account account) {
        Account.Attendance attendance = account.attendance();
        row(sheet, 0, new Text("Được mời", "Invited"), attendance.invited());
        row(sheet, 1, new Text("Đăng ký", "Registered"), attendance.registered());
        row(sheet, 2, new Text("Có mặt", "Checked in"), attendance.checkedIn());
        row(sheet, 3, new Text("Cuộc gặp đã xếp", "Meetings planned"), attendance.planned());
        row(sheet, 4, new Text("Cuộc gặp đã diễn ra", "Meetings held"), attendance.met());
        row(sheet, 5, new Text("Biên bản ghi nhớ", "Memoranda"), attendance.mou());
        row(sheet, 6, new Text("Ghi nhớ (kg)", "Memoranda (kg)"), attendance.mouKg());
        List<Long> figures = figures(account.total());
        for (int i = 0; i < RESULT.size(); i++) {
            row(sheet, 7 + i, RESULT.get(i), figures.get(i));
        }
    }

    private void row(Worksheet sheet, int row, Text name, long figure) {
        sheet.value(row, 0, name.in(language));
        sheet.value(row, 1, figure);
    }

    private void lines(Worksheet sheet, Text name, List<Account.Line> lines) {
        sheet.value(0, 0, name.in(language));
        head(sheet, 1);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i + 1, 0, lines.get(i).code());
            result(sheet, i + 1, 1, lines.get(i).result());
        }
    }

    private void parties(Worksheet sheet, List<Account.PartyLine> parties) {
        sheet.value(0, 0, new Text("Đơn vị", "Party").in(language));
        sheet.value(0, 1, new Text("Cuộc gặp đã xếp", "Meetings planned").in(language));
        sheet.value(0, 2, new Text("Cuộc gặp đã diễn ra", "Meetings held").in(language));
        sheet.value(0, 3, new Text("Biên bản ghi nhớ", "Memoranda").in(language));
        head(sheet, 4);
        for (int i = 0; i < parties.size(); i++) {
            Account.PartyLine party = parties.get(i);
            sheet.value(i + 1, 0, party.name() == null ? party.organizationId().toString() : party.name());
            sheet.value(i + 1, 1, party.planned());
            sheet.value(i + 1, 2, party.met());
            sheet.value(i + 1, 3, party.mou());
            result(sheet, i + 1, 4, party.result());
        }
    }

    private void head(Worksheet sheet, int from) {
        for (int i = 0; i < RESULT.size(); i++) {
            sheet.value(0, from + i, RESULT.get(i).in(language));
        }
    }

    private static void result(Worksheet sheet, int row, int from, Account.Result result) {
        List<Long> figures = figures(result);
        for (int i = 0; i < figures.size(); i++) {
            sheet.value(row, from + i, figures.get(i));
        }
    }

    private static List<Long> figures(Account.Result result) {
        return List.of(
                (long) result.agreed(),
                result.agreedKg(),
                result.agreedVnd(),
                (long) result.delivered(),
                result.deliveredKg(),
                result.deliveredVnd());
    }
}
