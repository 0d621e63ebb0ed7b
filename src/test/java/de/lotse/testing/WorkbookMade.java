package de.lotse.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as an office might keep it (ECMA-376), made cell by cell. */
public final class WorkbookMade {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private boolean date1904;

    public WorkbookMade since1904() {
        date1904 = true;
        return this;
    }

    /** @param cells texts, numbers, {@link Day}s, {@link Computed}s, or null */
    public WorkbookMade row(int number, Object... cells) {
        rows.append("<row r=\"").append(number).append("\">");
        for (var i = 0; i < cells.length; i++) cell(address(i) + number, cells[i]);
        rows.append("</row>");
        return this;
    }

    public WorkbookMade merge(String area) {
        merged.add(area);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><workbookPr"
                            + (date1904 ? " date1904=\"1\"" : "")
                            + "/><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/worksheets/sheet1.xml", sheet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cell(String address, Object value) {
        switch (value) {
            case null -> {}
            case Day(var serial, var style) ->
                rows.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, serial));
            case Computed(var formula, var kept) ->
                rows.append("<c r=\"%s\" t=\"str\"><f>%s</f><v>%s</v></c>".formatted(address, formula, kept));
            case Number number -> rows.append("<c r=\"%s\"><v>%s</v></c>".formatted(address, number));
            default ->
                rows.append("<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, value.toString().replace("&", "&amp;")));
        }
    }

    private String sheet() {
        var areas = new StringBuilder();
        merged.forEach(area -> areas.append("<mergeCell ref=\"").append(area).append("\"/>"));
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>"
                + (merged.isEmpty() ? "" : "<mergeCells>" + areas + "</mergeCells>") + "</worksheet>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"mm/yyyy\"/></numFmts>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + LINKS + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static String address(int column) {
        return String.valueOf((char) ('A' + column));
    }

    public static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((content.startsWith("<") ? HEAD + content : content).getBytes(UTF_8));
        zip.closeEntry();
    }

    /** @param style 1 shows the day, 2 month and year */
    public record Day(double serial, int style) {}

    /** @param kept the result that the workbook has stored */
    public record Computed(String formula, String kept) {}
}
