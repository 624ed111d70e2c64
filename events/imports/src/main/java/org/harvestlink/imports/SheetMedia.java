package org.harvestlink.imports;

/** The media types that sheets come and go as. */
public final class SheetMedia {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";
    public static final String TSV = "text/tab-separated-values";
    /** A file of which the browser does not know better; what it is is seen in its first bytes. */
    public static final String ANY = "application/octet-stream";

    /** Lines of JSON. */
    public static final String LINES = "application/x-ndjson";

    private SheetMedia() {}
}
