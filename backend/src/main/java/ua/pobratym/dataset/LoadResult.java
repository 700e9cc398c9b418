package ua.pobratym.dataset;

/** How many rows a load changed. */
public record LoadResult(int inserted, int updated, int deleted) {

    static final LoadResult NOTHING = new LoadResult(0, 0, 0);

    LoadResult plus(LoadResult other) {
        return new LoadResult(inserted + other.inserted, updated + other.updated, deleted + other.deleted);
    }
}
