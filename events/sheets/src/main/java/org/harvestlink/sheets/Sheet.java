package org.harvestlink.sheets;

import java.util.List;

/**
 * The first sheet of a file that holds anything.
 *
 * @param rows blank ones left out
 * @param encoding the character set of a text file, null for a workbook
 */
public record Sheet(List<Line> rows, String encoding) {

    /** The most rows, the most columns and the longest cell that are read. */
    public static final int MOST_ROWS = 20_000;

    public static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 2_000;
    /** All rows of 30 columns; with more of them filled in, a sheet has fewer rows. */
    private static final int MOST_CELLS = 600_000;

    /** @param number the row's number in the file, from 1 */
    public record Line(int number, List<Cell> cells) {

        public Cell cell(int column) {
            return column < 0 || column >= cells.size() ? Cell.EMPTY : cells.get(column);
        }
    }

    /** @throws UnreadableSheetException when the bytes are no spreadsheet, or a larger one than is read */
    public static Sheet read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableSheetException("Tệp rỗng.", "The file is empty.");
        }
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Xlsx.read(bytes);
        }
        if (bytes.length > 4 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
            throw new UnreadableSheetException(
                    "Đây là tệp Excel cũ (.xls) hoặc tệp có mật khẩu; xin lưu lại thành .xlsx không mật khẩu.",
                    "This is an old Excel file (.xls) or one with a password; save it as .xlsx without one.");
        }
        return DelimitedText.read(bytes);
    }

    /**
     * Rows that came in another form than a file; blank ones are left out.
     *
     * @throws UnreadableSheetException when none is left
     */
    public static Sheet of(List<Line> lines) {
        List<Line> filled = lines.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (filled.isEmpty()) {
            throw new UnreadableSheetException("Tệp không có dòng nào.", "The file has no rows.");
        }
        return new Sheet(filled, null);
    }

    /** @throws UnreadableSheetException when so many rows are more than are read */
    public static void requireRoom(int rows) {
        if (rows > MOST_ROWS) {
            throw new UnreadableSheetException(
                    "Tệp có hơn 20.000 dòng; xin chia thành nhiều tệp.",
                    "The file has more than 20,000 rows; split it into several.");
        }
    }

    /** @throws UnreadableSheetException when so many cells are more than are read */
    public static void requireCells(long cells) {
        if (cells > MOST_CELLS) {
            throw new UnreadableSheetException(
                    "Tệp có hơn 600.000 ô; xin chia thành nhiều tệp.",
                    "The file has more than 600,000 cells; split it into several.");
        }
    }

    /** @throws UnreadableSheetException when so many columns are more than are read */
    public static void requireWidth(int columns) {
        if (columns > MOST_COLUMNS) {
            throw new UnreadableSheetException(
                    "Tệp có hơn 100 cột; xin bỏ bớt cột.", "The file has more than 100 columns; remove some.");
        }
    }
}
