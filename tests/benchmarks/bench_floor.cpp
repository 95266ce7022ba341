// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor under every figure of tools/bench: the least that is a Qt Quick window. One rectangle on a ground, in the
// colours of the first screen and drawn as the kiosk draws without graphics hardware; no text, no font, no content.

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QScreen>

namespace
{

constexpr auto oneRectangle = R"(import QtQuick
Rectangle {
    color: "#0A1B3D"
    Rectangle { x: 54; y: 1100; width: 972; height: 400; color: "#D52B1E" }
})";

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(oneRectangle, {});
    QQuickView view(&engine, nullptr);
    view.setContent({}, &component, component.create());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setFlag(Qt::FramelessWindowHint);
    view.setGeometry(view.screen()->geometry());
    view.showFullScreen();
    return QGuiApplication::exec();
}
