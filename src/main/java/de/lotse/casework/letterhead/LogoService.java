package de.lotse.casework.letterhead;

import static de.lotse.web.Texts.t;

import de.lotse.casework.letterhead.LogoSaved.Outdated;
import de.lotse.casework.letterhead.LogoSaved.Refused;
import de.lotse.casework.letterhead.LogoSaved.Saved;
import de.lotse.documents.Drawing;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.Pictures;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import de.lotse.tenancy.Logo;
import de.lotse.tenancy.Logos;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Lets the lead of an organisation choose the logo of its letters. The file is checked like every upload and painted anew, before
 * any transaction begins.
 */
@Service
class LogoService {

    static final int MOST_BYTES = 1024 * 1024;
    /** Pixels of the longer edge: more than 300 dots per inch at its place on the letter. */
    private static final int LONGEST_EDGE = 800;

    private final Logos logos;
    private final Uploads uploads;
    private final Pictures pictures;

    LogoService(Logos logos, Uploads uploads, Pictures pictures) {
        this.logos = logos;
        this.uploads = uploads;
        this.pictures = pictures;
    }

    /** {@link Logo#NONE} without one. */
    Logo own() {
        LetterheadService.own();
        return logos.own();
    }

    /** @param content empty to keep the picture and change what is said of it */
    LogoSaved save(LogoForm form, String fileName, byte[] content) {
        var known = own();
        var errors = form.check();
        var drawing = content.length == 0 ? Optional.of(drawn(known)) : drawn(fileName, content, errors);
        if (content.length == 0 && !known.isThere()) errors.reject("file", t("casework.letterhead.logo.missing"));
        if (errors.any() || drawing.isEmpty()) return new Refused(errors);
        var one = drawing.get();
        return kept(new Logo(form.version(), one.png(), one.width(), one.height(), form.kept()));
    }

    LogoSaved remove(int version) {
        LetterheadService.own();
        return kept(new Logo(version, Logo.NONE.png(), 0, 0, ""));
    }

    /** The same once more, such as a double click, is no conflict. */
    private LogoSaved kept(Logo logo) {
        if (logos.save(logo)) return new Saved();
        var newer = logos.own();
        var same = Arrays.equals(newer.png(), logo.png()) && newer.alt().equals(logo.alt());
        return same ? new Saved() : new Outdated(newer.version());
    }

    private static Drawing drawn(Logo logo) {
        return new Drawing(logo.png(), logo.width(), logo.height());
    }

    private Optional<Drawing> drawn(String fileName, byte[] content, Errors errors) {
        var problem = problem(fileName, content);
        try {
            var drawing = problem.isPresent() ? Optional.<Drawing>empty() : pictures.drawing(content, LONGEST_EDGE);
            if (drawing.isEmpty())
                errors.reject("file", problem.orElseGet(() -> t("documents.upload.picture.damaged")));
            return drawing;
        } catch (PaintingBusy e) {
            errors.reject("file", t("documents.upload.busy"));
            return Optional.empty();
        }
    }

    private Optional<String> problem(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) return Optional.of(t("casework.letterhead.logo.large"));
        return switch (uploads.check(fileName, content)) {
            case Rejected(var key, var args) -> Optional.of(t(key, args.toArray()));
            case Accepted accepted when !accepted.isPicture() -> Optional.of(t("casework.letterhead.logo.kind"));
            case Accepted accepted
            when accepted.verdict().isInfected() -> Optional.of(t("casework.letterhead.logo.infected"));
            case Accepted _ -> Optional.empty();
        };
    }
}
