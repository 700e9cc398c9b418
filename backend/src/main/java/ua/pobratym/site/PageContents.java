package ua.pobratym.site;

/** Knows what each page says; the features behind it are no business of the site's. */
public interface PageContents {

    /** Asks the register; blocks. */
    PageContent of(PageAddress address, SiteAddress site);

    /** What can be said while the register cannot be read. */
    PageContent withoutRegister(PageAddress address);

    /** What is said where there is no page. */
    PageContent nothing(PageAddress address);
}
