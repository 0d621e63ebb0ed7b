package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.Filed.Added;
import de.lotse.casework.files.Filed.Refused;
import de.lotse.documents.Uploads;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/unterlagen")
class DocumentController {

    private final DocumentService documents;
    private final DocumentIntake intake;
    private final Uploads uploads;

    DocumentController(DocumentService documents, DocumentIntake intake, Uploads uploads) {
        this.documents = documents;
        this.intake = intake;
        this.uploads = uploads;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/files/documents", documents.page(new CaseId(id)));
    }

    @PostMapping
    View add(
            @PathVariable UUID id,
            DocumentForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        return switch (intake.add(new CaseId(id), form, ReceivedFile.all(file, uploads))) {
            case Added(var path, var text, var warns) ->
                SeeOther.to(path).saying(new Flash(warns ? Flash.Kind.WARNING : Flash.Kind.SUCCESS, text));
            case Refused(var page) ->
                Page.of("casework/files/documents", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
