// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selfcheck.h"

#include "codelist.h"
#include "contentcheck.h"
#include "kiosk.h"
#include "renderer.h"
#include "settings.h"
#include "startcheck.h"
#include "streetplan.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>

#include <utility>

namespace
{

// The letters of both languages, and the signs that stand between them. The tilde is drawn over g by a mark of its own.
const auto letters = QStringLiteral("AÁBCDEÉFGHIÍJKLMNÑOÓPQRSTUÚÜVWXYZaábcdeéfghiíjklmnñoópqrstuúüvwxyz"
                                    "ÃẼĨÕŨỸãẽĩõũỹÝý\u0303\u02BC0123456789.,;:¿?¡!«»“”–—()/º°");

struct Checker {
    Kiosk &kiosk;
    bool spanish;

    Finding found(const char *part, const TechnicianText &name, const QString &fault, const QString &what) const
    {
        return { QLatin1String(part), name.in(spanish), fault.isEmpty(), fault.isEmpty() ? what : fault };
    }
    QString text(const char *english, const char *inSpanish) const
    {
        return TechnicianText { english, inSpanish }.in(spanish);
    }

    Finding fonts() const
    {
        QStringList lacking;
        for (const char *family : { "Noto Sans", "Noto Sans Display" }) {
            for (const QFont::Weight weight : { QFont::Normal, QFont::Bold }) {
                QFont font { QLatin1String(family) };
                font.setWeight(weight);
                const QString name = QLatin1String(family)
                        + (weight == QFont::Bold ? QStringLiteral(" Bold") : QStringLiteral(" Regular"));
                const QRawFont raw = QRawFont::fromFont(font);
                if (QFontInfo(font).family() != QLatin1String(family)) {
                    lacking.append(name);
                    continue;
                }
                for (const uint letter : letters.toUcs4()) {
                    if (!raw.supportsCharacter(letter))
                        lacking.append(QStringLiteral("%1: U+%2").arg(name).arg(letter, 4, 16, QLatin1Char('0')));
                }
            }
        }
        return found("fonts", { "letters", "letras" },
                     lacking.isEmpty() ? QString()
                                       : text("missing: %1", "faltan: %1").arg(lacking.join(QStringLiteral(", "))),
                     text("Noto Sans, with g̃, ỹ and ʼ", "Noto Sans, con g̃, ỹ y ʼ"));
    }

    Finding languages() const
    {
        const Language &language = kiosk.language();
        QString fault;
        if (!language.missing().isEmpty())
            fault = text("there are no words of the interface in: %1", "no hay palabras de la interfaz en: %1")
                            .arg(language.missing().join(QStringLiteral(", ")));
        for (const char *official : { "es", "gn" }) {
            if (!language.official().contains(QLatin1String(official)))
                fault = text("an official language is missing: %1", "falta una lengua oficial: %1")
                                .arg(QLatin1String(official));
        }
        return found("languages", { "languages", "idiomas" }, fault, language.codes().join(QStringLiteral(", ")));
    }

    Finding content() const
    {
        QString fault = kiosk.content().refusal();
        if (fault.isEmpty())
            fault = ContentCheck().faultOf(kiosk.content().connection());
        const QString file = kiosk.station().contentFile();
        if (file.isEmpty() && fault.isEmpty()) {
            const FoundPack pack = PackLook(packPlacesOf(kiosk.station()), spanish, PackLook::Mode::ReadOnly).find();
            if (pack.isAccepted() || !pack.remarks.isEmpty())
                return found("content", { "content", "contenido" }, pack.remarks.join(QStringLiteral("; ")),
                             said(pack));
        }
        return found("content", { "content", "contenido" }, fault,
                     text("complete in every language, revision %1, %2", "completo en cada idioma, revisión %1, %2")
                             .arg(kiosk.catalog().revision(), file.isEmpty() ? text("built in", "incorporado") : file));
    }

    // Two people accept what comes on a stick.
    Finding codes() const
    {
        const CodeList codes(kiosk.station().codesFile(), spanish);
        const QString names = codes.names().join(QStringLiteral(", "));
        QString what = names;
        if (codes.names().isEmpty())
            what = text("nobody has one, so nothing can be accepted from a stick",
                        "nadie tiene uno, así que no se puede aceptar nada de una memoria USB");
        else if (codes.names().size() == 1)
            what = text("only %1 has one, and accepting from a stick takes two",
                        "solo %1 tiene uno, y para aceptar de una memoria USB hacen falta dos")
                           .arg(names);
        return found("codes", { "codes", "códigos" }, codes.fault(), what);
    }

    QString said(const FoundPack &pack) const
    {
        return text("complete in every language, revision %1, sequence %2, signed by %3, %4",
                    "completo en cada idioma, revisión %1, secuencia %2, firmado por %3, %4")
                .arg(pack.pack.notice.revision)
                .arg(pack.pack.notice.sequence)
                .arg(pack.pack.key, pack.file);
    }

    Finding maps() const
    {
        QStringList drawn;
        QStringList faults;
        const Catalog &catalog = kiosk.catalog();
        for (const OfficeRow &office : catalog.offices(kiosk.language().codes().value(0))) {
            const QString map = catalog.map(office.officeId);
            const QString fault = map.isEmpty() ? text("there is no map", "no hay mapa") : StreetPlan().read(map);
            if (fault.isEmpty())
                drawn.append(office.officeId);
            else
                faults.append(office.officeId + QStringLiteral(": ") + fault);
        }
        return found("maps", { "maps", "mapas" }, faults.join(QStringLiteral("; ")), drawn.join(QStringLiteral(", ")));
    }

    // Needs every module of QML that the installation must have.
    Finding screens() const
    {
        if (kiosk.damage().isEmpty() && kiosk.fault().isEmpty())
            kiosk.layers();
        return found("screens", { "screens", "pantallas" }, kiosk.damage(),
                     text("all can be made", "todas se pueden armar"));
    }

    Finding renderer() const
    {
        const Station::Renderer wish = kiosk.station().renderer();
        const bool hardware = hasGraphicsHardware();
        const bool isDisplayed = QGuiApplication::platformName() != QLatin1String("offscreen");
        QString fault;
        if (wish == Station::Renderer::OpenGL && isDisplayed && !canUseOpenGL())
            fault = text("OpenGL cannot be used here, so software draws",
                         "OpenGL no funciona aquí; dibuja el software");
        const bool byHardware = wish != Station::Renderer::Software && hardware;
        return found("renderer", { "renderer", "dibujo" }, fault,
                     byHardware ? text("graphics hardware", "procesador gráfico")
                             : isDisplayed
                             ? text("software", "software")
                             : text("software; a display was not asked", "software; no se consultó una pantalla"));
    }

    Finding settingsOfTheMachine() const
    {
        QStringList faults = kiosk.station().remarks();
        if (!kiosk.fault().isEmpty())
            faults.append(kiosk.fault());
        return found("settings", { "settings", "ajustes" }, faults.join(QStringLiteral("; ")),
                     text("all are understood", "todos se entienden"));
    }
};

} // namespace

QList<Finding> checkMachine(Kiosk &kiosk, bool spanish)
{
    const Checker checker { kiosk, spanish };
    return { checker.fonts(), checker.languages(), checker.content(),  checker.codes(),
             checker.maps(),  checker.screens(),   checker.renderer(), checker.settingsOfTheMachine() };
}

QByteArray printedFindings(const QList<Finding> &findings, bool json, bool spanish)
{
    if (json) {
        QJsonObject object;
        bool good = true;
        QJsonArray parts;
        for (const Finding &finding : findings) {
            good = good && finding.good;
            parts.append(QJsonObject { { QStringLiteral("part"), finding.part },
                                       { QStringLiteral("ok"), finding.good },
                                       { QStringLiteral("text"), finding.said } });
        }
        object.insert(QStringLiteral("ok"), good);
        object.insert(QStringLiteral("checks"), parts);
        return QJsonDocument(object).toJson();
    }
    QByteArray lines;
    for (const Finding &finding : findings) {
        const TechnicianText mark =
                finding.good ? TechnicianText { "ok   ", "bien " } : TechnicianText { "FAULT", "FALLA" };
        lines += QStringLiteral("%1  %2: %3\n").arg(mark.in(spanish), finding.name, finding.said).toUtf8();
    }
    return lines;
}
