package ua.pobratym.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every kind of problem that belongs to no feature, with what its address says to a person. */
public enum ProblemType {
    INVALID_PARAMETER(
            400,
            "A parameter is not valid",
            "Параметр хибний",
            "A parameter is unknown to this address, stands twice, or has a value that it cannot have. The member `violations` names each one, its value and what is allowed.",
            "Параметр невідомий цій адресі, повторений або має неможливе значення. Поле `violations` називає кожен, його значення і те, що дозволено."),
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "Запит не вдалося прочитати",
            "The address is not correctly percent-encoded UTF-8, or the body is not correct JSON.",
            "Адресу закодовано неправильно (не UTF-8 у відсотковому записі) або тіло запиту — не правильний JSON."),
    NOT_FOUND(
            404,
            "There is nothing at this address",
            "За цією адресою нічого немає",
            "The address is not one of the API's, or names something that the register does not have.",
            "Такої адреси в API немає, або вона називає те, чого немає в реєстрі."),
    METHOD_NOT_ALLOWED(
            405,
            "This address does not take this method",
            "Ця адреса не приймає такого методу",
            "The header `Allow` lists the methods that the address takes.",
            "Заголовок `Allow` перелічує методи, які приймає ця адреса."),
    NOT_ACCEPTABLE(
            406,
            "There is no answer of an accepted media type",
            "Немає відповіді в жодному з прийнятних форматів",
            "Ask for a media type that the address has in `Accept`, or by the parameter `format`.",
            "Запитайте формат, який є за цією адресою: заголовком `Accept` або параметром `format`."),
    REQUEST_TIMEOUT(
            408,
            "The request took too long to arrive",
            "Запит надходив надто довго",
            "The body of the request did not arrive within the time allowed.",
            "Тіло запиту не надійшло за дозволений час."),
    CONTENT_TOO_LARGE(
            413,
            "The body of the request is too large",
            "Тіло запиту завелике",
            "Send a smaller body.",
            "Надішліть менше тіло запиту."),
    URI_TOO_LONG(
            414,
            "The address is too long",
            "Адреса задовга",
            "Addresses may have up to 8,192 characters, percent-encoding included.",
            "Адреса може мати щонайбільше 8 192 знаки разом із відсотковим кодуванням."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body has a media type that is not read here",
            "Тіло запиту має формат, якого тут не читають",
            "Send the media type that the API's documentation names for this operation.",
            "Надішліть формат, який документація API називає для цієї операції."),
    HEADERS_TOO_LARGE(
            431,
            "The headers of the request are too large",
            "Заголовки запиту завеликі",
            "Send fewer or shorter headers: up to 16,384 characters together.",
            "Надішліть менше заголовків або коротші: разом до 16 384 знаків."),
    BAD_REQUEST(
            400,
            "The request is not valid",
            "Запит хибний",
            "The member `detail` says what is wrong.",
            "Поле `detail` пояснює, що саме не так."),
    INTERNAL_ERROR(
            500,
            "We made a mistake",
            "Сталася наша помилка",
            "The fault is on our side and has been recorded. If it lasts, write to us and give the `requestId`.",
            "Помилка на нашому боці, її записано. Якщо вона повторюється, напишіть нам і вкажіть `requestId`."),
    BUSY(
            503,
            "Too many are asking at once",
            "Забагато запитів водночас",
            "The service works and has more to do than it can. Answers that are kept in memory go on; try again after the seconds named by `Retry-After`.",
            "Служба працює, але зайнята. Збережені в пам’яті відповіді доступні; спробуйте ще раз за час, указаний у `Retry-After`."),
    DATABASE_AWAY(
            503,
            "The register cannot be read at the moment",
            "Реєстр зараз не читається",
            "The database does not answer. Answers that are kept in memory go on; try again after the seconds named by `Retry-After`.",
            "База даних не відповідає. Збережені в пам’яті відповіді доступні; спробуйте ще раз за час, указаний у `Retry-After`.");

    public static final String ADDRESS = "/problems/";
    static final String NOT_FOUND_SUFFIX = "-not-found";
    private static final Pattern THING_NOT_FOUND = Pattern.compile("[a-z]{1,30}(-[a-z]{1,30}){0,2}" + NOT_FOUND_SUFFIX);

    private final int status;
    private final String title;
    private final String titleUk;
    private final String explanation;
    private final String explanationUk;

    ProblemType(int status, String title, String titleUk, String explanation, String explanationUk) {
        this.status = status;
        this.title = title;
        this.titleUk = titleUk;
        this.explanation = explanation;
        this.explanationUk = explanationUk;
    }

    /** The type of an answer that says no more than its status. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> CONTENT_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> DATABASE_AWAY;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }

    /** The kind that the last segment of a type's address means; a thing of any feature may be what was not found. */
    public static Optional<ProblemType> explaining(String slug) {
        if (THING_NOT_FOUND.matcher(slug).matches()) {
            return Optional.of(NOT_FOUND);
        }
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String address() {
        return ADDRESS + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String titleUk() {
        return titleUk;
    }

    public String explanation() {
        return explanation;
    }

    public String explanationUk() {
        return explanationUk;
    }
}
