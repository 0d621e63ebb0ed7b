package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.CodeList;
import de.lotse.tenancy.CodeList.Keeper;
import java.time.LocalDate;
import java.util.List;

record ListsPage(List<CodeList> lists, LocalDate today) {

    static final String PATH = "/verwaltung/listen";

    List<CodeList> keptBy(Keeper keeper) {
        return lists.stream().filter(list -> list.keeper() == keeper).toList();
    }

    static String path(CodeList list) {
        return PATH + "/" + list.key();
    }

    /** What a list of the law or of a standard rests on; empty for those that are our own work. */
    String source(CodeList list) {
        return list.keeper() == Keeper.LAW ? list.source() : "";
    }

    String state(CodeList list) {
        var offered = list.entries().stream().filter(one -> one.isValid(today)).count();
        var own = list.entries().stream().filter(one -> one.own()).count();
        var all = t("casework.codelists.offered", offered);
        return own == 0 ? all : all + ", " + t("casework.codelists.own", own);
    }
}
