package de.lotse.web;

import de.lotse.shared.Actor;

/** Marks each form with the person it was rendered for, so that what she typed can be given back to her alone. */
public interface FormOwner {

    /** A value that only this installation can make. */
    String mark(Actor actor);
}
