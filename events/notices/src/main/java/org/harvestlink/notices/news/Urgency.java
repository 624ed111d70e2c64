package org.harvestlink.notices.news;

/** How soon people want to read of something. */
public enum Urgency {
    /** Now: kilograms are held or promised. */
    PROMPT,
    /** Together with what else comes in the next minutes: a crowd of proposals is one letter. */
    GATHERED,
    /** Never by letter: only a program that keeps a copy of the matches wants to know. */
    SILENT
}
