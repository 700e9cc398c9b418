package ua.pobratym.municipality;

import ua.pobratym.i18n.WireName;

/** Whether a municipality has told the Ministry of its partnerships; an occupied one cannot. */
public enum ReportingState implements WireName {
    REPORTED,
    REPORTED_NONE,
    NO_ANSWER,
    CANNOT_REPORT
}
