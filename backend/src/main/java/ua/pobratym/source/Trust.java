package ua.pobratym.source;

import ua.pobratym.i18n.WireName;

/**
 * How far a fact can be relied on: {@code LISTED} in an open source and confirmed by nobody, {@code REPORTED} by the
 * municipality to the Ministry, {@code VERIFIED} in the official register of agreements (Law 3668-IX) or checked
 * against the document.
 */
public enum Trust implements WireName {
    LISTED,
    REPORTED,
    VERIFIED
}
