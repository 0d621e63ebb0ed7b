package de.lotse.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Gives every link its words: PDF/UA-1 §7.18.5 wants them, the renderer leaves them out. */
final class LinkTexts {

    private LinkTexts() {}

    static byte[] add(byte[] pdf, List<Xhtml.Link> links) throws IOException {
        if (links.isEmpty()) return pdf;
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages())
                for (var annotation : page.getAnnotations())
                    if (annotation instanceof PDAnnotationLink link) link.setContents(textOf(link, links));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String textOf(PDAnnotationLink link, List<Xhtml.Link> links) {
        var target = link.getAction() instanceof PDActionURI action ? action.getURI() : "";
        return links.stream()
                .filter(known -> known.target().equals(target))
                .map(Xhtml.Link::text)
                .findFirst()
                .orElse(target);
    }
}
