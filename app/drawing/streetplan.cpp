// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streetplan.h"

#include "course.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace
{

// More than any map of a neighbourhood has; what is larger is no map.
constexpr qsizetype longestText = 1'000'000; // characters
constexpr qsizetype mostPoints = 20'000;
constexpr qsizetype longestName = 60; // characters
constexpr int farthest = 5'000;       // m
constexpr double leastView = 100;     // m: nearer, a neighbourhood is a few lines
constexpr double tolerance = 3;       // m: to this the figures are simplified

const QHash<QString, StreetPlan::Kind> &kinds()
{
    static const QHash<QString, StreetPlan::Kind> kinds { { QStringLiteral("avenue"), StreetPlan::Kind::Avenue },
                                                          { QStringLiteral("street"), StreetPlan::Kind::Street },
                                                          { QStringLiteral("footpath"), StreetPlan::Kind::Footpath },
                                                          { QStringLiteral("railway"), StreetPlan::Kind::Railway } };
    return kinds;
}

// Not by regular expressions, here and below: for two maps, their engine would be half a megabyte more.
std::optional<int> metresOf(QStringView text)
{
    bool isNumber = false;
    const int metres = text.toInt(&isNumber);
    if (!isNumber || text.startsWith(QLatin1Char('+')) || metres < -farthest || metres > farthest)
        return {};
    return metres;
}

std::optional<QPointF> pointOf(QStringView text)
{
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (comma < 0)
        return {};
    const std::optional<int> x = metresOf(text.first(comma));
    const std::optional<int> y = metresOf(text.sliced(comma + 1));
    if (!x || !y)
        return {};
    return QPointF(*x, *y);
}

// The points of \a field; \a wrong is the first piece that is none.
QPolygonF pointsOf(const QString &field, QString &wrong)
{
    QPolygonF points;
    for (const QString &piece : field.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<QPointF> point = pointOf(piece);
        if (!point) {
            wrong = piece;
            break;
        }
        points << *point;
    }
    return points;
}

bool isName(const QString &name)
{
    constexpr std::u32string_view others = U" .,’'ʼ()/-";
    const QList<uint> signs = name.toUcs4();
    return !signs.isEmpty() && name.size() <= longestName && QChar::isLetterOrNumber(signs.first())
            && std::all_of(signs.cbegin(), signs.cend(), [others](uint sign) {
                   return QChar::isLetterOrNumber(sign) || QChar::isMark(sign)
                           || others.find(sign) != std::u32string_view::npos;
               });
}

QString quoted(const QString &words)
{
    constexpr qsizetype enough = 40;
    return QLatin1Char('"') + (words.size() > enough ? words.left(enough) + QStringLiteral("…") : words)
            + QLatin1Char('"');
}

QString noPoint(const QString &words)
{
    return quoted(words) + QStringLiteral(" is no point like 120,-45, in metres");
}

} // namespace

QString StreetPlan::read(const QString &text)
{
    *this = {};
    QString fault;
    if (text.size() > longestText)
        fault = QStringLiteral("it is longer than %1 characters").arg(longestText);
    // Letters that were written in another encoding have become this one.
    else if (text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null))
        fault = QStringLiteral("it is not text in UTF-8");

    int number = 0;
    bool begun = false;
    for (QStringView rest(text); fault.isEmpty() && !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(QLatin1Char('\n'));
        const QString line = (end < 0 ? rest : rest.left(end)).trimmed().toString();
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
        ++number;
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList fields = line.split(QLatin1Char('|'));
        for (QString &field : fields)
            field = field.trimmed();
        if (begun)
            fault = readLine(fields);
        else if (fields != QStringList { QStringLiteral("map"), QStringLiteral("1") })
            fault = QStringLiteral("a map begins with \"map | 1\"");
        begun = true;
        if (!fault.isEmpty())
            fault.prepend(QStringLiteral("line %1: ").arg(number));
    }
    if (fault.isEmpty())
        fault = check();
    if (fault.isEmpty())
        fault = findBlock();
    if (!fault.isEmpty())
        *this = {};
    return fault;
}

QString StreetPlan::readLine(const QStringList &fields)
{
    const QString &statement = fields.first();
    if (kinds().contains(statement))
        return readWay(kinds().value(statement), fields);

    static const QHash<QString, int> counts { { QStringLiteral("source"), 2 },  { QStringLiteral("licence"), 2 },
                                              { QStringLiteral("unit"), 2 },    { QStringLiteral("frame"), 2 },
                                              { QStringLiteral("view"), 2 },    { QStringLiteral("block"), 4 },
                                              { QStringLiteral("landmark"), 3 } };
    if (statement == QLatin1String("address")) {
        m_address = fields.mid(1);
        return {};
    }
    if (!counts.contains(statement))
        return quoted(statement) + QStringLiteral(" is no statement of a map");
    if (fields.size() != counts.value(statement))
        return QStringLiteral("%1 takes %2 field(s), not %3")
                .arg(statement)
                .arg(counts.value(statement) - 1)
                .arg(fields.size() - 1);
    if (statement == QLatin1String("frame"))
        return readRectangle(fields[1], m_frame);
    if (statement == QLatin1String("view"))
        return readRectangle(fields[1], m_view);
    if (statement == QLatin1String("block")) {
        m_between = fields.mid(1);
    } else if (statement == QLatin1String("landmark")) {
        const std::optional<QPointF> place = pointOf(fields[2]);
        if (!isName(fields[1]))
            return quoted(fields[1]) + QStringLiteral(" is no name");
        if (!place)
            return noPoint(fields[2]);
        m_landmarks.append({ fields[1], *place });
    } else if (statement == QLatin1String("source")) {
        m_source = fields[1];
    } else if (statement == QLatin1String("licence")) {
        m_licence = fields[1];
    } else {
        m_unit = fields[1];
    }
    return {};
}

QString StreetPlan::readWay(Kind kind, const QStringList &fields)
{
    if (fields.size() != 3)
        return QStringLiteral("%1 takes a name and points, parted by \"|\"").arg(fields.first());
    const QString &name = fields[1];
    if (!name.isEmpty() && (kind == Kind::Railway || !isName(name)))
        return quoted(name) + QStringLiteral(" is no name of a %1").arg(fields.first());
    QString wrong;
    const QPolygonF course = pointsOf(fields[2], wrong);
    if (!wrong.isEmpty())
        return noPoint(wrong);
    if (course.size() < 2)
        return QStringLiteral("a course has two points or more");
    qsizetype points = course.size();
    for (const Way &way : std::as_const(m_ways))
        points += way.course.size();
    if (points > mostPoints)
        return QStringLiteral("a map has at most %1 points").arg(mostPoints);
    for (qsizetype i = 1; i < course.size(); ++i) {
        if (course[i] == course[i - 1])
            return QStringLiteral("the point %1,%2 stands twice in a row").arg(course[i].x()).arg(course[i].y());
    }
    m_ways.append({ kind, name, course });
    return {};
}

QString StreetPlan::readRectangle(const QString &field, QRectF &rectangle) const
{
    QString wrong;
    const QPolygonF corners = pointsOf(field, wrong);
    if (!wrong.isEmpty())
        return noPoint(wrong);
    if (corners.size() != 2 || corners[0].x() >= corners[1].x() || corners[0].y() >= corners[1].y())
        return quoted(field) + QStringLiteral(" is not two points, west,south and east,north");
    rectangle = QRectF(corners[0], corners[1]);
    return {};
}

// What is wrong with the whole; nothing if it is a map.
QString StreetPlan::check() const
{
    const std::pair<const char *, bool> needed[] = {
        { "source", !m_source.isEmpty() }, { "licence", !m_licence.isEmpty() }, { "unit", !m_unit.isEmpty() },
        { "frame", !m_frame.isEmpty() },   { "view", !m_view.isEmpty() },       { "address", !m_address.isEmpty() },
        { "street", !m_ways.isEmpty() }
    };
    for (const auto &[statement, there] : needed) {
        if (!there)
            return QStringLiteral("it has no %1").arg(QLatin1String(statement));
    }
    if (m_unit != QLatin1String("metre"))
        return QStringLiteral("its unit is %1, not metre").arg(quoted(m_unit));
    if (m_view.width() < leastView || m_view.height() < leastView)
        return QStringLiteral("its view is less than %1 m wide or high").arg(leastView);
    if (!m_frame.contains(m_view) || !m_view.contains(QPointF(0, 0)))
        return QStringLiteral("its view lies outside the frame, or the pin outside the view");
    for (const Landmark &landmark : m_landmarks) {
        if (!m_frame.contains(landmark.place))
            return QStringLiteral("%1 lies outside the frame").arg(quoted(landmark.name));
    }
    for (const Way &way : m_ways) {
        if (std::any_of(way.course.cbegin(), way.course.cend(), [this](QPointF p) { return !m_frame.contains(p); }))
            return QStringLiteral("%1 leaves the frame").arg(quoted(way.name));
    }
    for (const QString &street : m_address) {
        if (courses(street).isEmpty())
            return QStringLiteral("the address names %1, which is not on the map").arg(quoted(street));
    }
    return {};
}

// Finds the block between the two crossings. Answers what is wrong with it, or nothing.
QString StreetPlan::findBlock()
{
    if (m_between.isEmpty())
        return {};
    const QList<QPolygonF> street = courses(m_between[0]);
    const bool onStreet = std::any_of(street.cbegin(), street.cend(), [](const QPolygonF &course) {
        return distanceTo(course, QPointF(0, 0)) <= tolerance;
    });
    if (!onStreet)
        return QStringLiteral("the pin does not lie on %1").arg(quoted(m_between[0]));
    QPolygonF ends;
    for (const QString &other : m_between.mid(1)) {
        const std::optional<QPointF> end = crossing(m_between[0], other);
        if (!end)
            return QStringLiteral("%1 does not cross %2").arg(quoted(m_between[0]), quoted(other));
        ends << *end;
    }
    if (QPointF::dotProduct(ends[0], ends[1]) >= 0)
        return QStringLiteral("%1 and %2 do not cross %3 on either side of the pin")
                .arg(quoted(m_between[1]), quoted(m_between[2]), quoted(m_between[0]));
    m_block = { ends[0], QPointF(0, 0), ends[1] };
    return {};
}

QList<QPolygonF> StreetPlan::courses(const QString &name) const
{
    QList<QPolygonF> courses;
    for (const Way &way : m_ways) {
        if (way.kind == Kind::Railway ? name == QLatin1String("railway") : !name.isEmpty() && way.name == name)
            courses.append(way.course);
    }
    return courses;
}

std::optional<QPointF> StreetPlan::crossing(const QString &one, const QString &other) const
{
    for (const QPolygonF &course : courses(one)) {
        for (const QPolygonF &second : courses(other)) {
            if (const std::optional<QPointF> where = crossingOf(course, second, tolerance))
                return where;
        }
    }
    return {};
}
