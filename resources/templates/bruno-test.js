test("the receiver answers 2xx", function () {
    expect(res.getStatus()).to.be.within(200, 299);
});
