package de.lotse.governance.council.annexes;

import static de.lotse.web.Texts.t;

import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads.Received;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.CouncilRights;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, hands them out, and takes them out of the text that is being written. */
@Service
@Transactional
class AnnexService {

    private final CouncilRights rights;
    private final Annexes annexes;
    private final Once once;

    AnnexService(CouncilRights rights, Annexes annexes, Once once) {
        this.rights = rights;
        this.annexes = annexes;
        this.once = once;
    }

    AnnexPage page(UUID id) {
        return new AnnexPage(rights.write(id), Errors.none());
    }

    /** @param received null if no file was chosen */
    Saving<AnnexPage> add(UUID id, @Nullable Received received, @Nullable UUID key) {
        rights.hold(id);
        var paper = rights.write(id);
        var errors = Errors.none();
        if (received == null) errors.reject("file", t("governance.paper.missing"));
        else if (received.check() instanceof Rejected(var message, var args))
            errors.reject("file", t(message, args.toArray()));
        else if (received.check() instanceof Accepted accepted
                && accepted.verdict().isInfected()) errors.reject("file", t("governance.paper.infected"));
        if (errors.any() || received == null || !(received.check() instanceof Accepted accepted))
            return new Saving.Rejected<>(new AnnexPage(paper, errors));
        return new Kept<>(once.run(key, () -> {
            annexes.add(id, paper.writing(), accepted, received.content());
            return back(id);
        }));
    }

    Handout read(UUID id, UUID annex) {
        return new Handout(annexes.get(rights.open(id), annex), annexes.content(annex));
    }

    String takeOut(UUID id, UUID annex) {
        rights.hold(id);
        var paper = rights.write(id);
        annexes.takeOut(id, paper.writing(), annex);
        return back(id);
    }

    private static String back(UUID paper) {
        return CouncilPaper.path(paper) + "#anlagen";
    }

    record AnnexPage(CouncilPaper paper, Errors errors) {}

    record Handout(Annex annex, byte[] content) {}
}
