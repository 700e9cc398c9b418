package ua.pobratym.page;

import ua.pobratym.i18n.WireName;

/** The size of a list that is wanted in one piece. */
public enum WholeList implements WireName {
    ALL
}
