// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a visit: nothing of it is left.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

#include <map>

class tst_visitreset : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void everyPropertyIsReset();
    void theTreeIsAsItWas();
    void languageOfTheStartComesBack();
};

void tst_visitreset::everyPropertyIsReset()
{
    Visit visit(lobby, inSpanish);
    visit.wait(second);
    const QList<QObject *> objects = { &visit.kiosk().language(), &visit.kiosk().comfort(), &visit.kiosk().session(),
                                       &visit.kiosk().navigator() };
    // What is the kiosk's, not the visit's.
    const QStringList lasting = { QStringLiteral("Language.codes"), QStringLiteral("Language.official"),
                                  QStringLiteral("Session.questionSeconds"), QStringLiteral("Comfort.textSteps"),
                                  QStringLiteral("Comfort.largestTextScale") };
    using Values = std::map<QString, QVariant>;
    const auto values = [&objects] {
        Values found;
        for (const QObject *object : objects) {
            const QMetaObject *meta = object->metaObject();
            for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i)
                found[QStringLiteral("%1.%2").arg(QLatin1String(meta->className()),
                                                  QLatin1String(meta->property(i).name()))] =
                        meta->property(i).read(object);
        }
        return found;
    };

    const Values before = values();
    QVERIFY(before.size() > 12);
    // Whatever can be written is written; what cannot follows from it, or from what a visitor does.
    for (QObject *object : objects) {
        const QMetaObject *meta = object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (!property.isWritable())
                continue;
            const QVariant now = property.read(object);
            QVariant other;
            if (property.isEnumType())
                other = property.enumerator().value((property.enumerator().keyCount() + 1) / 2);
            else if (now.typeId() == QMetaType::Bool)
                other = !now.toBool();
            else if (now.typeId() == QMetaType::Double)
                other = now.toDouble() + 0.5;
            else
                other = QStringLiteral("gn");
            QVERIFY2(property.write(object, other), property.name());
        }
    }
    visit.press(Qt::Key_Shift);
    visit.kiosk().session().callHelp();
    Navigator &navigator = visit.kiosk().navigator();
    navigator.open(navigator.item(QStringLiteral("objectives"), QStringLiteral("objectives.1")));
    navigator.openExplanation(QStringLiteral("glossary.ict"));
    visit.kiosk().session().ask();
    const Values changed = values();
    for (const auto &[name, value] : before) {
        if (!lasting.contains(name))
            QVERIFY2(changed.at(name) != value, qPrintable(name + QStringLiteral(" could not be changed")));
    }

    visit.kiosk().session().end();
    for (const auto &[name, value] : values())
        QVERIFY2(value == before.at(name), qPrintable(name + QStringLiteral(" was not reset")));
}

namespace
{

// Every readable property of every item and object of the tree, by its path.
void dump(const QObject *object, const QString &path, QMap<QString, QString> &tree, QSet<const QObject *> &seen)
{
    if (!object || seen.contains(object))
        return;
    seen.insert(object);
    // What the toolkit remembers of the last touch and key for itself; what can be seen of it, visualFocus, is
    // compared.
    static const QByteArrayList remembered = { "pressX", "pressY", "focusReason", "targetValue" };
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        // Whoever asks a window for its screen gets a new description of it, which stays.
        if (remembered.contains(property.name()) || qstrcmp(property.name(), "screen") == 0)
            continue;
        const QVariant value = property.read(object);
        QString text;
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
            const QObject *other = value.value<QObject *>();
            text = other ? QLatin1String(other->metaObject()->className()) : QStringLiteral("null");
        } else {
            QDebug(&text).nospace() << value;
        }
        tree.insert(path + QLatin1Char('.') + QLatin1String(property.name()), text);
    }
    const auto *item = qobject_cast<const QQuickItem *>(object);
    QObjectList below = object->children();
    if (item) {
        for (QQuickItem *child : item->childItems())
            below.append(child);
    }
    QMap<QString, int> counts;
    for (const QObject *child : std::as_const(below)) {
        const QString name = QString::fromLatin1(child->metaObject()->className()).section(QLatin1String("_QML"), 0, 0);
        dump(child, QStringLiteral("%1/%2#%3").arg(path, name).arg(counts[name]++), tree, seen);
    }
}

QMap<QString, QString> treeOf(Visit &visit)
{
    // A page that is not in sight is laid out when it is shown again: each is, and left.
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        goTo(visit.kiosk(), stop);
        visit.picture();
    }
    visit.kiosk().session().end();
    visit.picture();
    QMap<QString, QString> tree;
    QSet<const QObject *> seen;
    dump(visit.window(), QString(), tree, seen);
    dump(visit.window()->contentItem(), QStringLiteral("content"), tree, seen);
    return tree;
}

} // namespace

void tst_visitreset::theTreeIsAsItWas()
{
    Visit visit(lobby, inSpanish + QStringList { QStringLiteral("--reduced-motion") });
    // Pages are made once and kept: a first visitor sees each of them and does nothing there but leave.
    for (const Stop &stop : stopsOf(visit.kiosk()))
        goTo(visit.kiosk(), stop);
    visit.press(Qt::Key_Escape);
    visit.kiosk().session().end();
    const QMap<QString, QString> before = treeOf(visit);
    QVERIFY(before.size() > 5000);

    // The second one does all there is to do.
    visit.tap(guarani);
    visit.press(Qt::Key_Down);
    visit.tap(QStringLiteral("Pytyvõ"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Moñeʼẽrã tuichave"));
    visit.tap(QStringLiteral("Hetave ára"));
    visit.tap(QStringLiteral("Upeigua"));
    visit.tap(QStringLiteral("Iñypytũva"));
    visit.press(Qt::Key_Escape);
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        goTo(visit.kiosk(), stop);
        visit.press(Qt::Key_PageDown);
        visit.press(Qt::Key_Tab);
        visit.press(Qt::Key_Tab);
    }
    goTo(visit.kiosk(), { {}, { Place::Kind::Offices, QStringLiteral("offices") } });
    visit.picture();
    visit.tap(QStringLiteral("Embotuicha"));
    visit.tap(QStringLiteral("Emaʼẽ yvate gotyo"));
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_Space);
    visit.press(Qt::Key_4);
    visit.tap(QStringLiteral("Mokõive ñeʼẽ"));
    visit.tap(QStringLiteral("Pytyvõ"));
    visit.kiosk().comfort().setHoldToChoose(true);
    visit.tap(QStringLiteral("Emboty"));
    visit.tap(QStringLiteral("Emboty"), HoldFilter::HoldMilliseconds);
    visit.kiosk().session().ask();
    visit.wait(30 * second);

    QCOMPARE(visit.place(), QStringLiteral("attract"));
    const QMap<QString, QString> after = treeOf(visit);
    QStringList differences;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            differences.append(it.key() + QStringLiteral(": ") + it.value().left(80) + QStringLiteral(" → ")
                               + after.value(it.key()).left(80));
    }
    for (const QString &key : after.keys()) {
        if (!before.contains(key))
            differences.append(key + QStringLiteral(" is new"));
    }
    for (const QString &difference : differences.mid(0, 40))
        qInfo("%s", qPrintable(difference));
    QCOMPARE(int(differences.size()), 0);
}

void tst_visitreset::languageOfTheStartComesBack()
{
    for (const char *start : { "es", "gn" }) {
        Visit visit(lobby, { QStringLiteral("--language"), QLatin1String(start) });
        visit.tap(spanish);
        visit.press(Qt::Key_F2);
        visit.kiosk().session().end();
        QCOMPARE(visit.kiosk().language().code(), QLatin1String(start));
        // Going back from home ends the visit as well.
        visit.tap(guarani);
        visit.kiosk().comfort().setTextScale(2);
        visit.press(Qt::Key_Escape);
        QCOMPARE(visit.place(), QStringLiteral("attract"));
        QCOMPARE(visit.kiosk().language().code(), QLatin1String(start));
        QCOMPARE(visit.kiosk().comfort().textScale(), 1.0);
    }
}

VISIT_TEST_MAIN(tst_visitreset)
#include "tst_visitreset.moc"
