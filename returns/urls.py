"""The warehouse's, finance's and the return slip's addresses."""

from django.urls import path

from returns.views import count, dispatch, finance, floor, invoice, policy, slip

urlpatterns = [
    path("floor/", floor.expected, name="floor"),
    path("floor/replacements/", dispatch.replacements, name="replacements"),
    path("floor/replacements/<str:number>/", dispatch.ship, name="ship"),
    path("floor/gifts/", dispatch.gifts, name="gifts"),
    path("floor/gifts/<int:gift_id>/", dispatch.send_gift, name="send_gift"),
    path("floor/<str:number>/", count.show, name="count"),
    path("floor/<str:number>/start/", count.start, name="count_start"),
    path("floor/<str:number>/finish/", count.finish, name="count_finish"),
    path("floor/<str:number>/<int:count_number>/read/", count.read, name="count_read"),
    path("floor/<str:number>/<int:count_number>/again/", count.again, name="count_again"),
    path("floor/<str:number>/<int:count_number>/stop/", count.stop, name="count_stop"),
    path("returns/<str:number>/slip/", slip.page, name="slip"),
    path("returns/<str:number>/slip.pdf", slip.pdf, name="slip_pdf"),
    path("invoices/<str:number>/", invoice.page, name="invoice"),
    path("invoices/<str:number>/pdf/", invoice.pdf, name="invoice_pdf"),
    path("policy/", policy.policy, name="policy"),
    path("finance/", finance.to_issue, name="finance"),
    path("finance/issued/", finance.issued, name="issued"),
    path("finance/issued.csv", finance.issued_csv, name="issued_csv"),
    path("finance/<int:approval_id>/", finance.issue, name="issue"),
    path("finance/verified/<int:found_id>/", finance.issue_verified, name="issue_verified"),
]
