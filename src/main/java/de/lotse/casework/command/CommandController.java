package de.lotse.casework.command;

import de.lotse.casework.command.CommandAnswer.Ask;
import de.lotse.casework.command.CommandAnswer.Call;
import de.lotse.casework.command.CommandAnswer.Done;
import de.lotse.casework.command.CommandAnswer.Go;
import de.lotse.casework.phonenotes.PhoneNoteStart;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.ToolEntry;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is typed may hold names: it comes by POST, so that it stands in no address. */
@Controller
@RequestMapping("/befehl")
class CommandController {

    private final CommandService commands;
    private final PhoneNoteStart calls;

    CommandController(CommandService commands, PhoneNoteStart calls) {
        this.commands = commands;
        this.calls = calls;
    }

    @GetMapping
    View field(@RequestHeader(name = ToolEntry.WINDOW, required = false) @Nullable String window) {
        return page(CommandPage.empty(), window != null);
    }

    @PostMapping
    View run(
            CommandForm form,
            @RequestHeader(name = ToolEntry.WINDOW, required = false) @Nullable String window,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var above = window != null;
        return switch (commands.run(form)) {
            case Ask(var page) ->
                page(page, above).withStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
            case Call(var text) -> calls.page(text, above);
            case Go(var path) -> go(path, above, response);
            case Done done -> done(done, above);
        };
    }

    private static View go(String path, boolean above, HttpServletResponse response) {
        if (!above) return SeeOther.to(path);
        response.setHeader(ToolEntry.GO, path);
        return page(CommandPage.empty(), true);
    }

    private static View done(Done done, boolean above) {
        return above
                ? Page.of("casework/command/done", done).withStatus(HttpStatus.CREATED)
                : SeeOther.to("/befehl").saying(done.message());
    }

    private static Page page(CommandPage page, boolean above) {
        return Page.of(above ? "casework/command/window" : "casework/command/command", page);
    }
}
