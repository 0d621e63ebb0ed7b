package de.lotse.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as an office might keep it (ECMA-376), made cell by cell. */
public final class WorkbookMade {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private final List<Map.Entry<String, WorkbookMade>> more = new ArrayList<>();
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

    /** Another sheet, after those before. */
    public WorkbookMade sheet(String name, WorkbookMade rows) {
        more.add(Map.entry(name, rows));
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
                            + "/><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/>" + moreSheets()
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", worksheets());
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/worksheets/sheet1.xml", sheet());
            for (var i = 0; i < more.size(); i++)
                put(
                        zip,
                        "xl/worksheets/sheet" + (i + 2) + ".xml",
                        more.get(i).getValue().sheet());
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

    private String moreSheets() {
        var sheets = new StringBuilder();
        for (var i = 0; i < more.size(); i++)
            sheets.append("<sheet name=\"%1$s\" sheetId=\"%2$d\" r:id=\"rId%2$d\"/>"
                    .formatted(more.get(i).getKey(), i + 2));
        return sheets.toString();
    }

    private String worksheets() {
        var others = new StringBuilder();
        for (var i = 2; i < more.size() + 2; i++)
            others.append("<Relationship Id=\"rId%1$d\" Type=\"%2$s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
                    .formatted(i, LINKS));
        return relationships("worksheet", "worksheets/sheet1.xml")
                .replace("</Relationships>", others + "</Relationships>");
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
