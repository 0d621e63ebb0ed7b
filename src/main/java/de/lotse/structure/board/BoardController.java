package de.lotse.structure.board;

import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.web.NavEntry;
import de.lotse.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** „Themen“. */
@Controller
class BoardController {

    private final BoardService board;

    BoardController(BoardService board) {
        this.board = board;
    }

    @GetMapping(Theme.PATH)
    View board() {
        return Page.of("structure/board/board", board.page());
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavEntry themes() {
            return new NavEntry(95, Theme.PATH, "structure.themes.title", ThemeRights.READERS);
        }
    }
}
