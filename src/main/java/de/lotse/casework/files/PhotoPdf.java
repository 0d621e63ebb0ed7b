package de.lotse.casework.files;

import static de.lotse.web.Texts.t;

import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Pictures;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes one document of the photos of its pages: tagged, so that it is announced what each picture shows. */
@Component
class PhotoPdf {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Pictures pictures;
    private final Uploads uploads;

    PhotoPdf(TemplateEngine templates, @Lazy PdfDocuments pdfs, Pictures pictures, Uploads uploads) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /** Photos chosen together are the pages of one document, at the place of the first. */
    List<Arrived> bind(String type, LocalDate day, List<Arrived> arrived, boolean separate) {
        var photos = bound(arrived, separate);
        if (photos.isEmpty()) return arrived;
        var bound = new ArrayList<>(arrived);
        bound.set(arrived.indexOf(photos.getFirst()), of(type, day, photos));
        bound.removeAll(photos);
        return bound;
    }

    /** The photos that become one document; none where there is only one, or where they shall stay single. */
    static List<Arrived> bound(List<Arrived> arrived, boolean separate) {
        var photos = arrived.stream()
                .filter(file -> file.isPicture() && !file.isLocked())
                .toList();
        return separate || photos.size() < 2 ? List.of() : photos;
    }

    private Arrived of(String type, LocalDate day, List<Arrived> photos) {
        var xhtml = new StringOutput();
        templates.render("casework/files/photos.jte", album(type, photos), xhtml);
        var content = pdfs.render(xhtml.toString(), Locale.GERMAN, type).bytes();
        var name = t("casework.files.photos.name", type, day.toString());
        return new Arrived(uploads.made(name, PdfDocument.MEDIA_TYPE, content, verdict(photos)), content);
    }

    private PhotoAlbum album(String type, List<Arrived> photos) {
        var pages = new ArrayList<PhotoAlbum.Photo>();
        for (var photo : photos) {
            var alt = t("casework.files.photos.alt", type, pages.size() + 1, photos.size());
            var address = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.content());
            pages.add(new PhotoAlbum.Photo(address, alt, pictures.isLandscape(photo.content())));
        }
        return new PhotoAlbum(type, pages);
    }

    /** What was made of checked photos is checked. */
    private static Verdict verdict(List<Arrived> photos) {
        var checked =
                photos.stream().allMatch(photo -> photo.accepted().verdict().equals(Verdict.CLEAN));
        return checked ? Verdict.CLEAN : Verdict.UNCHECKED;
    }
}
